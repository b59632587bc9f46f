package com.liferay.portal.kernel.json;

import com.liferay.portal.kernel.exception.PortalException;

/** Says that a text is not JSON, or not the JSON that was expected. */
public class JSONException extends PortalException {
    public JSONException() {}

    public JSONException(String message) {
        super(message);
    }

    public JSONException(String message, Throwable cause) {
        super(message, cause);
    }

    public JSONException(Throwable cause) {
        super(cause);
    }
}
