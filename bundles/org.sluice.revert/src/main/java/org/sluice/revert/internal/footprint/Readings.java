package org.sluice.revert.internal.footprint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sluice.revert.internal.footprint.Lexer.Manner;

/** A text read in every way in which a database may read it. */
final class Readings {
    private static final Set<String> WITH_BODY = Set.of("PROCEDURE", "FUNCTION", "TRIGGER", "PACKAGE", "EVENT");
    private static final Set<String> WITHOUT_BODY = Set.of("TABLE", "VIEW", "INDEX", "SEQUENCE", "ALIAS", "AGGREGATE");
    private static final Set<String> BLOCKS = Set.of("IF", "LOOP", "REPEAT", "WHILE", "FOR");
    private static final Set<String> BEFORE_A_STATEMENT =
            Set.of(";", ":", "BEGIN", "THEN", "ELSE", "DO", "LOOP", "REPEAT", "ROW");

    private Readings() {}

    /** Every reading as the statements of which it consists; one reading where all are alike. */
    static Set<List<List<Token>>> of(String sql) {
        Set<List<List<Token>>> readings = new LinkedHashSet<>();
        for (Manner manner : Manner.values()) {
            readings.add(statements(Lexer.read(sql, manner)));
        }
        return readings;
    }

    /** All tokens of all readings. */
    static List<Token> union(String sql) {
        return Stream.of(Manner.values())
                .map(manner -> Lexer.read(sql, manner))
                .distinct()
                .flatMap(List::stream)
                .toList();
    }

    private static List<List<Token>> statements(List<Token> tokens) {
        List<List<Token>> statements = new ArrayList<>();
        int begin = 0;
        while (begin < tokens.size()) {
            int end = end(tokens, begin);
            if (end > begin) {
                statements.add(tokens.subList(begin, end));
            }
            begin = end + 1;
        }
        return statements;
    }

    /** Where a statement ends; behind a body that the reader loses track of follow statements that nobody knows. */
    private static int end(List<Token> tokens, int begin) {
        boolean body = hasBody(tokens.subList(begin, tokens.size()));
        int depth = 0;
        for (int i = begin; i < tokens.size(); i++) {
            if (tokens.get(i).is(";") && depth <= 0) {
                return i;
            }
            depth += body ? depth(tokens.get(Math.max(begin, i - 1)), tokens.get(i)) : 0;
        }
        return tokens.size();
    }

    /** By how much a word of a body goes deeper into blocks. */
    private static int depth(Token before, Token token) {
        if (token.is("END")) {
            return -1;
        }
        boolean opens = token.is("BEGIN") || token.is("CASE") || token.is("PACKAGE");
        boolean begins = anyIs(BEFORE_A_STATEMENT, before) && anyIs(BLOCKS, token);
        return begins || (opens && !before.is("END")) ? 1 : 0;
    }

    /** Whether there can be semicolons in it. */
    private static boolean hasBody(List<Token> statement) {
        return statement.get(0).is("CREATE")
                && statement.stream()
                        .limit(12)
                        .filter(token -> anyIs(WITH_BODY, token) || anyIs(WITHOUT_BODY, token))
                        .findFirst()
                        .filter(token -> anyIs(WITH_BODY, token))
                        .isPresent();
    }

    private static boolean anyIs(Set<String> keyWords, Token token) {
        return keyWords.stream().anyMatch(token::is);
    }
}
