package com.liferay.portal.verify;

import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import com.liferay.portal.kernel.verify.model.VerifiableUUIDModel;
import java.sql.Connection;
import org.sluice.liferay.internal.Uuids;

/** Gives rows the {@code uuid_} that they lack. */
public class VerifyUUID extends VerifyProcess {
    /** Verifies tables on a connection of its own. */
    public static void verify(VerifiableUUIDModel... verifiableUUIDModels) throws Exception {
        new VerifyUUID().doVerify(verifiableUUIDModels);
    }

    protected void doVerify(VerifiableUUIDModel... verifiableUUIDModels) throws Exception {
        for (VerifiableUUIDModel verifiableUUIDModel : verifiableUUIDModels) {
            verifyUUID(verifiableUUIDModel);
        }
    }

    protected void verifyUUID(VerifiableUUIDModel verifiableUUIDModel) throws Exception {
        try (Connection own = DataAccess.getConnection()) {
            Uuids.fill(own, verifiableUUIDModel.getTableName(), verifiableUUIDModel.getPrimaryKeyColumnName());
        }
    }
}
