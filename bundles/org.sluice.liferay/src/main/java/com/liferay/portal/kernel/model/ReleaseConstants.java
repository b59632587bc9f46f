package com.liferay.portal.kernel.model;

/** The values that {@code Release_} knows by name. */
public class ReleaseConstants {
    public static final long DEFAULT_ID = 1;

    public static final String DEFAULT_SERVLET_CONTEXT_NAME = "portal";

    public static final int STATE_GOOD = 0;

    public static final int STATE_UPGRADE_FAILURE = 1;

    public static final int STATE_VERIFY_FAILURE = 2;

    /** What the column {@code testString} holds; databases are asked with it whether they heed letter case. */
    public static final String TEST_STRING =
            "You take the blue pill, the story ends, you wake up in your bed and believe whatever you want to believe. "
                    + "You take the red pill, you stay in Wonderland, and I show you how deep the rabbit hole goes.";
}
