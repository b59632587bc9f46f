package org.sluice.revert.internal.footprint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The tokens of one statement, read from the left. Used by one thread. */
final class Words {
    private final List<Token> tokens;
    private int at;

    Words(List<Token> tokens) {
        this.tokens = tokens;
    }

    List<Token> all() {
        return tokens;
    }

    Optional<Token> peek() {
        return at < tokens.size() ? Optional.of(tokens.get(at)) : Optional.empty();
    }

    boolean next(String keyWord) {
        return peek().filter(token -> token.is(keyWord)).isPresent();
    }

    boolean nextOf(String... keyWords) {
        return Stream.of(keyWords).anyMatch(this::next);
    }

    Optional<Token> take() {
        Optional<Token> token = peek();
        at = Math.min(at + 1, tokens.size());
        return token;
    }

    /** The word that was read last, in upper case; blank before the first. */
    String before() {
        return at == 0 ? "" : tokens.get(at - 1).text().toUpperCase(Locale.ROOT);
    }

    /** Goes behind all of these words that follow. */
    Words skip(String... keyWords) {
        while (nextOf(keyWords)) {
            at++;
        }
        return this;
    }

    /** Goes behind the first of these words, wherever it stands; returns whether there is one. */
    boolean skipTo(String... keyWords) {
        while (peek().isPresent()) {
            boolean found = nextOf(keyWords);
            at++;
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** The tokens up to the first of these words outside of brackets, which stays to be read, or up to the end. */
    List<Token> until(String... keyWords) {
        int begin = at;
        int depth = 0;
        while (peek().isPresent() && !(depth == 0 && nextOf(keyWords))) {
            depth += next("(") ? 1 : next(")") ? -1 : 0;
            at++;
        }
        return tokens.subList(begin, at);
    }

    /** The rest. */
    List<Token> rest() {
        return tokens.subList(at, tokens.size());
    }

    /** Whether one of these words was read or passed already. */
    boolean passed(String... keyWords) {
        return tokens.subList(0, at).stream()
                .anyMatch(token -> Stream.of(keyWords).anyMatch(token::is));
    }

    boolean has(String keyWord) {
        return tokens.stream().anyMatch(token -> token.is(keyWord));
    }

    /** Whether the second word follows the first somewhere. */
    boolean has(String first, String second) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i - 1).is(first) && tokens.get(i).is(second)) {
                return true;
            }
        }
        return false;
    }

    /** The name that follows, which may have the schema's before it; empty when there is none. */
    Optional<Name> name() {
        Optional<Token> first = take().filter(Token::isName);
        if (first.isEmpty() || !next(".")) {
            return first.map(token -> new Name(Optional.empty(), token.text()));
        }
        take();
        return take().map(second -> new Name(Optional.of(first.get().text()), second.text()));
    }

    /** A name in a statement. */
    record Name(Optional<String> schema, String text) {}
}
