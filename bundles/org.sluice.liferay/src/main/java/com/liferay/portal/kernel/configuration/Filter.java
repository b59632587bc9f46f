package com.liferay.portal.kernel.configuration;

import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;

/** Selects among properties of one key: {@code key[a][b]}, else {@code key[a]}, else {@code key}. */
public class Filter {
    private final String[] selectors;
    private final Map<String, String> variables;

    public Filter(String selector) {
        this(new String[] {selector}, null);
    }

    public Filter(String selector, Map<String, String> variables) {
        this(new String[] {selector}, variables);
    }

    public Filter(String selector1, String selector2) {
        this(new String[] {selector1, selector2}, null);
    }

    public Filter(String selector1, String selector2, Map<String, String> variables) {
        this(new String[] {selector1, selector2}, variables);
    }

    public Filter(String selector1, String selector2, String selector3) {
        this(new String[] {selector1, selector2, selector3}, null);
    }

    public Filter(String selector1, String selector2, String selector3, Map<String, String> variables) {
        this(new String[] {selector1, selector2, selector3}, variables);
    }

    public Filter(String[] selectors, Map<String, String> variables) {
        this.selectors = selectors.clone();
        this.variables = variables;
    }

    /** The names under which a value may stand, the best one first. */
    public Iterator<String> filterKeyIterator(String key) {
        return IntStream.iterate(selectors.length, count -> count >= 0, count -> count - 1)
                .mapToObj(count -> {
                    StringBuilder name = new StringBuilder(key);
                    for (int index = 0; index < count; index++) {
                        name.append('[').append(selectors[index]).append(']');
                    }
                    return name.toString();
                })
                .iterator();
    }

    public String[] getSelectors() {
        return selectors.clone();
    }

    public Map<String, String> getVariables() {
        return variables;
    }
}
