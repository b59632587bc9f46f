package org.sluice.revert.internal.journal.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RawTextTest {
    @Test
    void leavesTextAsItIs() {
        String sql = "CREATE TABLE `ü` (`a` text DEFAULT '😀 \\'x' COMMENT 'é')";

        assertThat(RawText.decode(sql.getBytes(StandardCharsets.UTF_8))).isEqualTo(sql);
    }

    @Test
    void writesDefaultsThatAreNoTextInHexadecimal() {
        byte[] sql = "CREATE TABLE `Ã¼` (`a` binary(4) DEFAULT 'ÿ\\0''\\n' COMMENT 'Ã©')"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(RawText.decode(sql)).isEqualTo("CREATE TABLE `ü` (`a` binary(4) DEFAULT x'ff00270a' COMMENT 'é')");
    }
}
