package com.liferay.portal.kernel.util;

/** The StringBundler of Liferay 7.0: that of {@code com.liferay.petra.string}, returning its own type. */
public class StringBundler extends com.liferay.petra.string.StringBundler {
    public static String concat(String... strings) {
        return com.liferay.petra.string.StringBundler.concat(strings);
    }

    public StringBundler() {}

    public StringBundler(int initialCapacity) {
        super(initialCapacity);
    }

    public StringBundler(String string) {
        super(string);
    }

    public StringBundler(String[] strings) {
        super(strings);
    }

    public StringBundler(String[] strings, int extraSpace) {
        super(strings, extraSpace);
    }

    @Override
    public StringBundler append(boolean bool) {
        super.append(bool);
        return this;
    }

    @Override
    public StringBundler append(char character) {
        super.append(character);
        return this;
    }

    @Override
    public StringBundler append(char[] characters) {
        super.append(characters);
        return this;
    }

    @Override
    public StringBundler append(double number) {
        super.append(number);
        return this;
    }

    @Override
    public StringBundler append(float number) {
        super.append(number);
        return this;
    }

    @Override
    public StringBundler append(int number) {
        super.append(number);
        return this;
    }

    @Override
    public StringBundler append(long number) {
        super.append(number);
        return this;
    }

    @Override
    public StringBundler append(Object object) {
        super.append(object);
        return this;
    }

    @Override
    public StringBundler append(String string) {
        super.append(string);
        return this;
    }

    @Override
    public StringBundler append(String[] strings) {
        super.append(strings);
        return this;
    }

    @Override
    public StringBundler append(com.liferay.petra.string.StringBundler other) {
        super.append(other);
        return this;
    }

    public StringBundler append(StringBundler other) {
        super.append(other);
        return this;
    }
}
