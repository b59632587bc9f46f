package com.liferay.portal.kernel.util;

import java.text.DateFormat;

/** How long a date is written. */
public interface FastDateFormatConstants {
    int FULL = DateFormat.FULL;
    int LONG = DateFormat.LONG;
    int MEDIUM = DateFormat.MEDIUM;
    int SHORT = DateFormat.SHORT;
}
