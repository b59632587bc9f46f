package com.liferay.portal.kernel.xml;

/** Says that a document could not be read. */
public class DocumentException extends Exception {
    public DocumentException() {}

    public DocumentException(String message) {
        super(message);
    }

    public DocumentException(String message, Throwable cause) {
        super(message, cause);
    }

    public DocumentException(Throwable cause) {
        super(cause);
    }
}
