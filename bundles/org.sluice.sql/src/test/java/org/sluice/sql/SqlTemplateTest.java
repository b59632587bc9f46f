package org.sluice.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SqlTemplateTest {
    private static List<String> statements(String script) {
        try {
            return SqlTemplate.read("script.sql", script).stream()
                    .map(TemplateStatement::sql)
                    .toList();
        } catch (SqlSyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aStatementEndsAtASemicolonAtTheEndOfALine() {
        assertThat(statements("create table a (\n\tid LONG\n);\r\n\r\ninsert into a values (1) ;  \ndelete from a"))
                .containsExactly("create table a (\n\tid LONG\n)", "insert into a values (1)", "delete from a");
    }

    @Test
    void aSemicolonInsideOfALineEndsNothing() {
        assertThat(statements("select 1; select 2;")).containsExactly("select 1; select 2");
    }

    @Test
    void aSemicolonInAQuotationEndsNothing() {
        assertThat(statements("insert into a values ('it''s;\nnot the end');\nselect \"odd;\n\" from a;"))
                .containsExactly("insert into a values ('it''s;\nnot the end')", "select \"odd;\n\" from a");
    }

    @Test
    void aSemicolonInADollarQuotationEndsNothing() {
        assertThat(statements("do $$ begin\n perform 1;\nend $$;\ndo $body$ a $$ b;\n $body$;"))
                .containsExactly("do $$ begin\n perform 1;\nend $$", "do $body$ a $$ b;\n $body$");
    }

    @Test
    void aValueInBracketsIsNoQuotation() {
        assertThat(statements("update a set b = [$TRUE$];\nupdate a set b = [$FALSE$];"))
                .containsExactly("update a set b = [$TRUE$]", "update a set b = [$FALSE$]");
    }

    @Test
    void aSemicolonInACommentEndsNothing() {
        assertThat(statements("select 1 -- it's one;\n, 2 /* and;\n so on */;"))
                .containsExactly("select 1 -- it's one;\n, 2 /* and;\n so on */");
    }

    @Test
    void commentsBeforeAStatementAreLeftOut() {
        assertThat(statements("-- it's first;\nselect 1; -- one\n/* second; */ select 2;\n-- the end"))
                .containsExactly("select 1", "select 2");
    }

    @Test
    void linesOfTheTemplateItselfAreLeftOut() {
        assertThat(statements("## it's about;\n  ## a\nselect 1;\n##\nCOMMIT_TRANSACTION;\nselect 2;\n;\n"))
                .containsExactly("select 1", "select 2");
    }

    @Test
    void anEmptyScriptHasNoStatement() {
        assertThat(statements(" \n-- nothing\n/* at all */ ;\n")).isEmpty();
    }

    @Test
    void aSemicolonInTheBodyOfARoutineEndsNothing() {
        String mariaDb = """
                create procedure Fill(in n int)
                begin
                  declare i int default 0;
                  while i < n do
                    if i > 1 then
                      insert into Foo values (case i when 2 then 'two' else 'many' end);
                    end if;
                    set i = i + 1;
                  end while;
                end""";
        String oracle = """
                create or replace trigger Foo_T before insert on Foo for each row
                declare
                  n number;
                begin
                  select 1 into n from dual;
                end""";
        String plSql = """
                create procedure P is
                  v number;
                begin
                  v := 1;
                end P""";

        assertThat(statements(mariaDb + ";\n" + oracle + ";\n/\n" + plSql + ";\n/\nselect 1;"))
                .containsExactly(mariaDb, oracle, plSql, "select 1");
    }

    @Test
    void aRoutineWithoutABodyEndsAtItsSemicolon() {
        String postgreSql = "create function one() returns int as $$ select 1; $$ language sql";
        String mariaDb = "create function one() returns int return 1";

        assertThat(statements(postgreSql + ";\n" + mariaDb + ";\nselect one();"))
                .containsExactly(postgreSql, mariaDb, "select one()");
    }

    @Test
    void whatOnlySoundsLikeARoutineEndsAtItsSemicolon() {
        assertThat(
                        statements(
                                "begin;\nbegin work;\ncreate view v as select a as event from t;\n"
                                        + "create table event (function_ LONG, end_ DATE);\nupdate t set a = case b when 1 then 2 end;"))
                .hasSize(5);
    }

    @Test
    void aScriptChoosesItsDelimiter() {
        assertThat(statements(
                        "delimiter //\ncreate procedure p() begin select 1; end//\nselect 2//\nDELIMITER ;\nselect 3;"))
                .containsExactly("create procedure p() begin select 1; end", "select 2", "select 3");
    }

    @Test
    void aLineThatSaysGoEndsAStatement() {
        assertThat(statements("create procedure p as select 1;\nGO\ndeclare @a int;\nselect @a\ngo\n"))
                .containsExactly("create procedure p as select 1;", "declare @a int", "select @a");
    }

    @Test
    void aStatementKnowsItsFileAndLine() throws Exception {
        Map<String, String> files =
                Map.of("more.sql", "## comment\n\n-- note\nselect\n 2;\n@include last.sql", "last.sql", "select 3");

        List<TemplateStatement> statements = SqlTemplate.read(
                "script.sql", "select 1;\n@include more.sql\nselect 4;", name -> Optional.ofNullable(files.get(name)));

        assertThat(statements)
                .containsExactly(
                        new TemplateStatement("select 1", "script.sql", 1),
                        new TemplateStatement("select\n 2", "more.sql", 4),
                        new TemplateStatement("select 3\nselect 4", "last.sql", 1));
    }

    @Test
    void refusesAScriptThatIncludesAMissingFile() {
        assertThatThrownBy(() -> SqlTemplate.read("script.sql", "select 1;\n\n@include more.sql"))
                .isInstanceOf(SqlSyntaxException.class)
                .hasMessage("Cannot read line 3 of 'script.sql': it includes 'more.sql', and there is no such file."
                        + " Add the file to the module, or take the line '@include more.sql' away.");
    }

    @Test
    void refusesAScriptThatIncludesItself() {
        assertThatThrownBy(() ->
                        SqlTemplate.read("a.sql", "@include b.sql", name -> Optional.of("select 1;\n@include a.sql")))
                .isInstanceOf(SqlSyntaxException.class)
                .hasMessage("Cannot read line 2 of 'b.sql': 'a.sql' includes itself, by way of b.sql, a.sql.");
    }

    @Test
    void refusesAStatementThatNeverEnds() {
        assertThatThrownBy(
                        () -> SqlTemplate.read("script.sql", "select 1;\n-- next\ninsert into Foo\n values ('a;\n);\n"))
                .isInstanceOf(SqlSyntaxException.class)
                .hasMessage("Cannot read the statement in line 3 of 'script.sql': a quotation that begins in line 4 of"
                        + " 'script.sql' never ends. The statement begins with: insert into Foo");
        assertThatThrownBy(() -> SqlTemplate.read("script.sql", "create procedure p()\nbegin\n select 1;\nselect 2;"))
                .hasMessageContaining("line 1 of 'script.sql': the body of a routine that begins in line 1");
    }
}
