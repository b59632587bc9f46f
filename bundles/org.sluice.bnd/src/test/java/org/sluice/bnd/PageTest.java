package org.sluice.bnd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sluice.bnd.internal.Code;

/** The page for module authors. */
class PageTest {
    private static final Path PAGE = Path.of("..", "..", "docs", "bnd-plugin.md");
    private static final Pattern CODE = Pattern.compile("^### ([A-Z_]+)$", Pattern.MULTILINE);

    @Test
    void explainsEveryMessageOnceAndNoOther() throws IOException {
        List<String> explained = CODE.matcher(Files.readString(PAGE))
                .results()
                .map(result -> result.group(1))
                .toList();

        assertThat(explained)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Code.values()).map(Enum::name).toList());
    }
}
