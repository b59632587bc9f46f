package org.sluice.itests.liferay.binary;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a failure in one line. */
final class Failures {
    private Failures() {}

    /** The chain of causes, the outermost first; every message once. */
    static String tell(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .map(each -> each.getClass().getSimpleName() + " "
                        + Optional.ofNullable(each.getMessage()).orElse(""))
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .distinct()
                .collect(Collectors.joining(" <- "));
    }
}
