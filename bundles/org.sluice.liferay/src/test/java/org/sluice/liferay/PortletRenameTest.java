package org.sluice.liferay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sluice.liferay.internal.PortletRename;
import org.sluice.liferay.internal.PortletRename.Scope;

/** Where the id of a portlet is found in a text, and where only something alike is. */
class PortletRenameTest {
    private final PortletRename all = new PortletRename("20", "new_Portlet", Scope.ID_AND_INSTANCES);
    private final PortletRename one = new PortletRename("20", "20_INSTANCE_abc", Scope.ID);

    @Test
    void anInstanceKeepsItsOwnPart() {
        assertThat(all.id("20_INSTANCE_xyz")).isEqualTo("new_Portlet_INSTANCE_xyz");
        assertThat(all.id("20_USER_5_INSTANCE_xyz")).isEqualTo("new_Portlet_USER_5_INSTANCE_xyz");
        assertThat(all.id("200")).isEqualTo("200");
        assertThat(one.id("20_INSTANCE_xyz")).isEqualTo("20_INSTANCE_xyz");
    }

    @Test
    void aKeyNamesThePageBeforeThePortlet() {
        assertThat(all.primKey("10_LAYOUT_20_INSTANCE_xyz")).isEqualTo("10_LAYOUT_new_Portlet_INSTANCE_xyz");
        assertThat(all.primKey("20_LAYOUT_31")).isEqualTo("20_LAYOUT_31");
        assertThat(one.primKey("10_LAYOUT_20")).isEqualTo("10_LAYOUT_20_INSTANCE_abc");
    }

    @Test
    void onlyKeysThatListPortletsAreChangedInThePagesSettings() {
        String settings = "column-1=19,20,120,20_INSTANCE_xyz\nlayout-order=20\nstate-max=20\n";

        assertThat(all.typeSettings(settings))
                .isEqualTo(
                        "column-1=19,new_Portlet,120,new_Portlet_INSTANCE_xyz\nlayout-order=20\nstate-max=new_Portlet\n");
        assertThat(one.typeSettings("column-1=20,20_INSTANCE_xyz,"))
                .isEqualTo("column-1=20_INSTANCE_abc,20_INSTANCE_xyz,");
        assertThat(all.typeSettings("column-1=20\ncolumn-2=20", Set.of("column-2")::contains))
                .isEqualTo("column-1=20\ncolumn-2=new_Portlet");
    }

    @Test
    void theColumnsInsideOfAPortletAreCalledAfterIt() {
        String settings = "nested-column-ids=_20_INSTANCE_xyz__column-1\n_20_INSTANCE_xyz__column-1=20\n";

        assertThat(all.typeSettings(settings))
                .isEqualTo(
                        "nested-column-ids=_new_Portlet_INSTANCE_xyz__column-1\n_new_Portlet_INSTANCE_xyz__column-1=new_Portlet\n");
    }
}
