package com.liferay.portal.kernel.dao.db;

import java.io.OutputStream;

/** What a step of Liferay 7.0 to 7.3 is given. */
public interface DBProcessContext {
    DBContext getDBContext();

    /** Takes text for people; it is not kept. */
    OutputStream getOutputStream();
}
