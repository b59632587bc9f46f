package org.sluice.liferay.internal;

import com.liferay.portal.kernel.dao.db.DBContext;
import com.liferay.portal.kernel.dao.db.DBProcessContext;
import java.io.OutputStream;

/** What every step is given: it finds its run by the thread that it is executed on. */
public record StepProcessContext() implements DBProcessContext {
    @Override
    public DBContext getDBContext() {
        return new DBContext();
    }

    @Override
    public OutputStream getOutputStream() {
        return OutputStream.nullOutputStream();
    }
}
