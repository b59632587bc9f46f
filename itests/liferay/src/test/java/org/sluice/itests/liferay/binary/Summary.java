package org.sluice.itests.liferay.binary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The outcomes of many classes.
 *
 * @param title what was run, and where
 */
record Summary(String title, List<Outcome> outcomes) {
    Summary {
        outcomes = List.copyOf(outcomes);
    }

    long count(Outcome.Result... results) {
        Set<Outcome.Result> wanted = Set.of(results);
        return outcomes.stream()
                .filter(outcome -> wanted.contains(outcome.result()))
                .count();
    }

    List<Outcome> failed() {
        return outcomes.stream()
                .filter(outcome -> outcome.result() == Outcome.Result.FAILED)
                .toList();
    }

    /** One line: classes found, linked, run, passed. */
    String line() {
        long notLinked = count(Outcome.Result.NOT_LINKED);
        return "%s: %d upgrade classes found, %d linked, %d steps run, %d passed"
                .formatted(
                        title,
                        outcomes.size(),
                        outcomes.size() - notLinked,
                        count(Outcome.Result.FAILED, Outcome.Result.PASSED),
                        count(Outcome.Result.PASSED));
    }

    /** Prints the line, and leaves every class with its reason in a file beside the reports. */
    void publish() throws IOException {
        System.out.println(line());
        Path file = Path.of("target", "published-classes", title.replaceAll("\\W+", "-") + ".txt");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                Stream.concat(Stream.of(line()), outcomes.stream().map(Outcome::toString))
                        .collect(Collectors.joining("\n", "", "\n")));
        outcomes.stream()
                .filter(outcome -> outcome.result() == Outcome.Result.NOT_RUN)
                .forEach(System.out::println);
        failed().forEach(System.out::println);
    }
}
