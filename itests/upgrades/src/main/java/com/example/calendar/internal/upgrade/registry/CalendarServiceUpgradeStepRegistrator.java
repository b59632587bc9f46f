package com.example.calendar.internal.upgrade.registry;

import com.example.calendar.internal.upgrade.v1_0_5.CalendarResourceUpgradeProcess;
import com.example.calendar.internal.upgrade.v1_0_5.UpgradeCalendarUuid;
import com.liferay.portal.kernel.upgrade.CTModelUpgradeProcess;
import com.liferay.portal.kernel.upgrade.DummyUpgradeStep;
import com.liferay.portal.kernel.upgrade.MVCCVersionUpgradeProcess;
import com.liferay.portal.kernel.upgrade.UpgradeProcessFactory;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import org.osgi.service.component.annotations.Component;

@Component(service = UpgradeStepRegistrator.class)
public class CalendarServiceUpgradeStepRegistrator implements UpgradeStepRegistrator {

    @Override
    public void register(Registry registry) {
        registry.register("1.0.4", "1.0.4.step-1", new CalendarResourceUpgradeProcess());

        registry.register("1.0.4.step-1", "1.0.5", new UpgradeCalendarUuid());

        registry.register("1.0.5", "2.0.0", new MVCCVersionUpgradeProcess() {

            @Override
            protected String[] getTableNames() {
                return new String[] {"Calendar", "CalendarResource"};
            }
        });

        registry.register("2.0.0", "3.0.0", new CTModelUpgradeProcess("Calendar", "CalendarResource"));

        registry.register(
                "3.0.0",
                "3.1.0",
                UpgradeProcessFactory.alterColumnType("Calendar", "name", "STRING null"),
                UpgradeProcessFactory.alterColumnName("Calendar", "color", "colorCode INTEGER"),
                UpgradeProcessFactory.addColumns("Calendar", "timeZoneId VARCHAR(75) null", "enabled BOOLEAN"),
                UpgradeProcessFactory.dropColumns("CalendarResource", "oldCode", "oldType"));

        registry.register("3.1.0", "3.1.1", new DummyUpgradeStep());
    }
}
