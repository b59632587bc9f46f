package com.example.journal.upgrade.v1_0_0;

import com.liferay.portal.kernel.util.StringPool;
import com.liferay.portal.kernel.util.StringUtil;

class StringUtilHelper {

    static String quote(String value) {
        return StringUtil.quote(value, StringPool.APOSTROPHE);
    }
}
