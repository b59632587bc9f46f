package com.liferay.portal.kernel.dao.orm;

/** Where the rest may stand when a part of a text is looked for. */
public enum WildcardMode {
    LEADING("%", ""),
    SURROUND("%", "%"),
    TRAILING("", "%");

    private final String leadingWildcard;
    private final String trailingWildcard;

    WildcardMode(String leadingWildcard, String trailingWildcard) {
        this.leadingWildcard = leadingWildcard;
        this.trailingWildcard = trailingWildcard;
    }

    public String getLeadingWildcard() {
        return leadingWildcard;
    }

    public String getTrailingWildcard() {
        return trailingWildcard;
    }
}
