package org.sluice.tracker.internal.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.Version;
import org.sluice.api.ModuleName;

/** Collects gates that opened until they are told: a line each, unless there are many. For use under a lock of its owner. */
final class GatePage {
    private static final int MOST_LINES = 20;

    private final Map<ModuleName, Version> news = new TreeMap<>();

    void add(ModuleName module, Version version) {
        news.put(module, version);
    }

    List<Line> turn() {
        List<Line> lines = new ArrayList<>();
        if (news.size() > MOST_LINES) {
            lines.add(Line.info(news.size() + " gates are open"));
        } else {
            news.forEach((module, version) -> lines.add(Line.info("gate open: %s %s".formatted(module, version))));
        }
        news.clear();
        return lines;
    }
}
