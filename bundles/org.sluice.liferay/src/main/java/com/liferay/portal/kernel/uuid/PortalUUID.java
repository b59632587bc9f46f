package com.liferay.portal.kernel.uuid;

/** Makes UUIDs and writes them for JavaScript. */
public interface PortalUUID {
    String fromJsSafeUuid(String jsSafeUuid);

    String generate();

    String generate(byte[] bytes);

    String toJsSafeUuid(String uuid);
}
