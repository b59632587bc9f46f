package com.liferay.portal.kernel.uuid;

import java.util.UUID;

/** Makes UUIDs: those of the JDK. */
public class PortalUUIDUtil {
    public static String fromJsSafeUuid(String jsSafeUuid) {
        return jsSafeUuid.replace("__", "-");
    }

    public static String generate() {
        return UUID.randomUUID().toString();
    }

    /** The same UUID for the same bytes. */
    public static String generate(byte[] bytes) {
        return UUID.nameUUIDFromBytes(bytes).toString();
    }

    public static PortalUUID getPortalUUID() {
        return new PortalUUID() {
            @Override
            public String fromJsSafeUuid(String jsSafeUuid) {
                return PortalUUIDUtil.fromJsSafeUuid(jsSafeUuid);
            }

            @Override
            public String generate() {
                return PortalUUIDUtil.generate();
            }

            @Override
            public String generate(byte[] bytes) {
                return PortalUUIDUtil.generate(bytes);
            }

            @Override
            public String toJsSafeUuid(String uuid) {
                return PortalUUIDUtil.toJsSafeUuid(uuid);
            }
        };
    }

    public static String toJsSafeUuid(String uuid) {
        return uuid.replace("-", "__");
    }

    public void setPortalUUID(PortalUUID portalUUID) {
        throw new UnsupportedOperationException(
                "Cannot make UUIDs with '%s': Sluice's are those of the JDK.".formatted(portalUUID));
    }
}
