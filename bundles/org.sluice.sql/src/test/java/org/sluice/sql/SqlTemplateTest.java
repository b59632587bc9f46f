package org.sluice.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlTemplateTest {
    @Test
    void aStatementEndsAtASemicolonAtTheEndOfALine() {
        assertThat(SqlTemplate.statements(
                        "create table a (\n\tid LONG\n);\r\n\r\ninsert into a values (1) ;  \ndelete from a"))
                .containsExactly("create table a (\n\tid LONG\n)", "insert into a values (1)", "delete from a");
    }

    @Test
    void aSemicolonInsideOfALineEndsNothing() {
        assertThat(SqlTemplate.statements("select 1; select 2;")).containsExactly("select 1; select 2");
    }

    @Test
    void aSemicolonInAQuotationEndsNothing() {
        assertThat(SqlTemplate.statements("insert into a values ('it''s;\nnot the end');\nselect \"odd;\n\" from a;"))
                .containsExactly("insert into a values ('it''s;\nnot the end')", "select \"odd;\n\" from a");
    }

    @Test
    void aSemicolonInADollarQuotationEndsNothing() {
        assertThat(SqlTemplate.statements("do $$ begin\n perform 1;\nend $$;\ndo $body$ a $$ b;\n $body$;"))
                .containsExactly("do $$ begin\n perform 1;\nend $$", "do $body$ a $$ b;\n $body$");
    }

    @Test
    void aValueInBracketsIsNoQuotation() {
        assertThat(SqlTemplate.statements("update a set b = [$TRUE$];\nupdate a set b = [$FALSE$];"))
                .containsExactly("update a set b = [$TRUE$]", "update a set b = [$FALSE$]");
    }

    @Test
    void aSemicolonInACommentEndsNothing() {
        assertThat(SqlTemplate.statements("select 1 -- it's one;\n, 2 /* and;\n so on */;"))
                .containsExactly("select 1 -- it's one;\n, 2 /* and;\n so on */");
    }

    @Test
    void commentsBeforeAStatementAreLeftOut() {
        assertThat(SqlTemplate.statements("-- it's first;\nselect 1; -- one\n/* second; */ select 2;\n-- the end"))
                .containsExactly("select 1", "select 2");
    }

    @Test
    void linesOfTheTemplateItselfAreLeftOut() {
        assertThat(SqlTemplate.statements("## it's about;\n  ## a\nselect 1;\n##\nCOMMIT_TRANSACTION;\nselect 2;\n;\n"))
                .containsExactly("select 1", "select 2");
    }

    @Test
    void anEmptyScriptHasNoStatement() {
        assertThat(SqlTemplate.statements(" \n-- nothing\n/* at all */ ;\n")).isEmpty();
    }
}
