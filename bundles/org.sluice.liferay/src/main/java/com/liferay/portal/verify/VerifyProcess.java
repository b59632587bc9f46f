package com.liferay.portal.verify;

import com.liferay.portal.kernel.dao.db.BaseDBProcess;
import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import java.sql.Connection;
import java.util.Collection;
import java.util.concurrent.Callable;

/** Verifies data, and mends what it finds wrong: extend it and override {@link #doVerify()}. */
public abstract class VerifyProcess extends BaseDBProcess {
    public static final int ALWAYS = -1;

    public static final int NEVER = 0;

    public static final int ONCE = 1;

    public void verify() throws VerifyException {
        Connection outer = connection;
        try (Connection own = DataAccess.getConnection()) {
            connection = own;
            doVerify();
        } catch (VerifyException e) {
            throw e;
        } catch (Exception e) { // an edge: doVerify may throw whatever it likes
            throw new VerifyException(e);
        } finally {
            connection = outer;
        }
    }

    /** Executes another verification. */
    public void verify(VerifyProcess verifyProcess) throws VerifyException {
        verifyProcess.verify();
    }

    /** Verifies; {@link #connection} is open meanwhile. */
    protected void doVerify() throws Exception {
        throw new UnsupportedOperationException("'%s' verifies nothing: override doVerify()."
                .formatted(getClass().getName()));
    }

    /** Does parts of a verification, one after the other. */
    protected void doVerify(Collection<? extends Callable<Void>> callables) throws Exception {
        for (Callable<Void> callable : callables) {
            callable.call();
        }
    }
}
