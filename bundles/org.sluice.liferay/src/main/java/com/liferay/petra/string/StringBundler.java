package com.liferay.petra.string;

import java.io.IOException;
import java.io.Serializable;
import java.io.Writer;
import java.util.Arrays;

/** A list of strings that become one; unlike in a {@code StringBuilder} the parts stay apart and can be taken back. */
public class StringBundler implements Serializable {
    private static final int DEFAULT_CAPACITY = 16;

    private String[] parts;
    private int index;

    public static String concat(Object... objects) {
        return new StringBundler(Arrays.stream(objects).map(String::valueOf).toArray(String[]::new)).toString();
    }

    public static String concat(String... strings) {
        return new StringBundler(Arrays.stream(strings).map(String::valueOf).toArray(String[]::new)).toString();
    }

    public StringBundler() {
        this(DEFAULT_CAPACITY);
    }

    public StringBundler(int initialCapacity) {
        parts = new String[initialCapacity];
    }

    public StringBundler(String string) {
        this();
        parts[index++] = string;
    }

    public StringBundler(String[] strings) {
        this(strings, 0);
    }

    /** {@code extraSpace} tells how many strings more are expected. */
    public StringBundler(String[] strings, int extraSpace) {
        parts = new String[strings.length + extraSpace];
        for (String string : strings) {
            if (string != null && !string.isEmpty()) {
                parts[index++] = string;
            }
        }
    }

    public StringBundler append(boolean bool) {
        return append(String.valueOf(bool));
    }

    public StringBundler append(char character) {
        return append(String.valueOf(character));
    }

    public StringBundler append(char[] characters) {
        return append(characters == null ? StringPool.NULL : String.valueOf(characters));
    }

    public StringBundler append(double number) {
        return append(String.valueOf(number));
    }

    public StringBundler append(float number) {
        return append(String.valueOf(number));
    }

    public StringBundler append(int number) {
        return append(String.valueOf(number));
    }

    public StringBundler append(long number) {
        return append(String.valueOf(number));
    }

    public StringBundler append(Object object) {
        return append(String.valueOf(object));
    }

    public StringBundler append(String string) {
        String part = String.valueOf(string);
        if (!part.isEmpty()) {
            if (index == parts.length) {
                expandCapacity(Math.max(1, index * 2));
            }
            parts[index++] = part;
        }
        return this;
    }

    public StringBundler append(String[] strings) {
        if (strings != null) {
            for (String string : strings) {
                if (string != null) {
                    append(string);
                }
            }
        }
        return this;
    }

    public StringBundler append(StringBundler other) {
        if (other != null) {
            append(Arrays.copyOf(other.parts, other.index));
        }
        return this;
    }

    public int capacity() {
        return parts.length;
    }

    /** The parts themselves, not a copy; those from {@link #index()} on do not count. */
    public String[] getStrings() {
        return parts;
    }

    public int index() {
        return index;
    }

    /** How many characters the parts have together. */
    public int length() {
        int length = 0;
        for (int i = 0; i < index; i++) {
            length += parts[i].length();
        }
        return length;
    }

    /** Takes back the parts from an index on, or adds empty ones up to it. */
    public void setIndex(int newIndex) {
        if (newIndex < 0) {
            throw new ArrayIndexOutOfBoundsException(newIndex);
        }
        if (newIndex > parts.length) {
            expandCapacity(Math.max(parts.length * 2, newIndex));
        }
        if (newIndex > index) {
            Arrays.fill(parts, index, newIndex, StringPool.BLANK);
        } else {
            Arrays.fill(parts, newIndex, index, null);
        }
        index = newIndex;
    }

    public void setStringAt(String string, int at) {
        parts[checked(at)] = string;
    }

    public String stringAt(int at) {
        return parts[checked(at)];
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(length());
        for (int i = 0; i < index; i++) {
            text.append(parts[i]);
        }
        return text.toString();
    }

    public void writeTo(Writer writer) throws IOException {
        for (int i = 0; i < index; i++) {
            writer.write(parts[i]);
        }
    }

    protected void expandCapacity(int newCapacity) {
        parts = Arrays.copyOf(parts, newCapacity);
    }

    private int checked(int at) {
        if (at < 0 || at >= index) {
            throw new ArrayIndexOutOfBoundsException(at);
        }
        return at;
    }
}
