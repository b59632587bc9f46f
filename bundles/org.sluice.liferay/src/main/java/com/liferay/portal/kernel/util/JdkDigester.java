package com.liferay.portal.kernel.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Digests by the JDK. */
final class JdkDigester implements Digester {
    @Override
    public String digest(ByteBuffer byteBuffer) {
        return digest(DEFAULT_ALGORITHM, byteBuffer);
    }

    @Override
    public String digest(InputStream inputStream) {
        return digest(DEFAULT_ALGORITHM, inputStream);
    }

    @Override
    public String digest(String text) {
        return digest(DEFAULT_ALGORITHM, text);
    }

    @Override
    public String digest(String algorithm, ByteBuffer byteBuffer) {
        return digestBase64(algorithm, byteBuffer);
    }

    @Override
    public String digest(String algorithm, InputStream inputStream) {
        return digestBase64(algorithm, inputStream);
    }

    @Override
    public String digest(String algorithm, String... texts) {
        return digestBase64(algorithm, texts);
    }

    @Override
    public String digestBase64(ByteBuffer byteBuffer) {
        return digestBase64(DEFAULT_ALGORITHM, byteBuffer);
    }

    @Override
    public String digestBase64(InputStream inputStream) {
        return digestBase64(DEFAULT_ALGORITHM, inputStream);
    }

    @Override
    public String digestBase64(String text) {
        return digestBase64(DEFAULT_ALGORITHM, text);
    }

    @Override
    public String digestBase64(String algorithm, ByteBuffer byteBuffer) {
        return Base64.encode(digestRaw(algorithm, byteBuffer));
    }

    @Override
    public String digestBase64(String algorithm, InputStream inputStream) {
        return Base64.encode(digestRaw(algorithm, inputStream));
    }

    @Override
    public String digestBase64(String algorithm, String... texts) {
        return Base64.encode(digestRaw(algorithm, texts));
    }

    @Override
    public String digestHex(ByteBuffer byteBuffer) {
        return digestHex(DEFAULT_ALGORITHM, byteBuffer);
    }

    @Override
    public String digestHex(InputStream inputStream) {
        return digestHex(DEFAULT_ALGORITHM, inputStream);
    }

    @Override
    public String digestHex(String text) {
        return digestHex(DEFAULT_ALGORITHM, text);
    }

    @Override
    public String digestHex(String algorithm, ByteBuffer byteBuffer) {
        return HexFormat.of().formatHex(digestRaw(algorithm, byteBuffer));
    }

    @Override
    public String digestHex(String algorithm, InputStream inputStream) {
        return HexFormat.of().formatHex(digestRaw(algorithm, inputStream));
    }

    @Override
    public String digestHex(String algorithm, String... texts) {
        return HexFormat.of().formatHex(digestRaw(algorithm, texts));
    }

    @Override
    public byte[] digestRaw(ByteBuffer byteBuffer) {
        return digestRaw(DEFAULT_ALGORITHM, byteBuffer);
    }

    @Override
    public byte[] digestRaw(String text) {
        return digestRaw(DEFAULT_ALGORITHM, text);
    }

    @Override
    public byte[] digestRaw(String algorithm, ByteBuffer byteBuffer) {
        MessageDigest digest = jdk(algorithm);
        digest.update(byteBuffer);
        return digest.digest();
    }

    @Override
    public byte[] digestRaw(String algorithm, InputStream inputStream) {
        try (inputStream) {
            return jdk(algorithm).digest(inputStream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] digestRaw(String algorithm, String... texts) {
        String joined = Arrays.stream(texts).collect(Collectors.joining(":"));
        return jdk(algorithm).digest(joined.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest jdk(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(
                    "Cannot make a digest with '%s': the JDK does not know it.".formatted(algorithm), e);
        }
    }
}
