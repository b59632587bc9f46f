package com.liferay.portal.kernel.util;

import java.io.InputStream;
import java.nio.ByteBuffer;

/** Digests of bytes and texts; {@code digest} writes them in Base64, {@code digestHex} in hexadecimal digits. */
public interface Digester {
    String ENCODING = "UTF-8";
    String MD5 = "MD5";
    String SHA = "SHA";
    String SHA_1 = "SHA-1";
    String SHA_256 = "SHA-256";
    String DEFAULT_ALGORITHM = SHA;

    String digest(ByteBuffer byteBuffer);

    String digest(InputStream inputStream);

    String digest(String text);

    String digest(String algorithm, ByteBuffer byteBuffer);

    String digest(String algorithm, InputStream inputStream);

    String digest(String algorithm, String... texts);

    String digestBase64(ByteBuffer byteBuffer);

    String digestBase64(InputStream inputStream);

    String digestBase64(String text);

    String digestBase64(String algorithm, ByteBuffer byteBuffer);

    String digestBase64(String algorithm, InputStream inputStream);

    String digestBase64(String algorithm, String... texts);

    String digestHex(ByteBuffer byteBuffer);

    String digestHex(InputStream inputStream);

    String digestHex(String text);

    String digestHex(String algorithm, ByteBuffer byteBuffer);

    String digestHex(String algorithm, InputStream inputStream);

    String digestHex(String algorithm, String... texts);

    byte[] digestRaw(ByteBuffer byteBuffer);

    byte[] digestRaw(String text);

    byte[] digestRaw(String algorithm, ByteBuffer byteBuffer);

    byte[] digestRaw(String algorithm, InputStream inputStream);

    byte[] digestRaw(String algorithm, String... texts);
}
