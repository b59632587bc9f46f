package com.liferay.portal.kernel.util;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Stack traces as text. */
public class StackTraceUtil {
    public static String getStackTrace(Throwable throwable) {
        StringWriter text = new StringWriter();
        throwable.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
