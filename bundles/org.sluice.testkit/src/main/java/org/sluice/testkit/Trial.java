package org.sluice.testkit;

import java.util.ArrayList;
import java.util.List;
import org.sluice.testkit.internal.StepFaults;
import org.sluice.testkit.internal.crash.CrashPoint;

/**
 * One way in which an execution ends before it is done.
 *
 * @param name what happens, for people
 * @param crash when its process dies
 * @param step which of its steps fails by itself; 0 for none
 * @param statement which of its steps' statements fails by itself; 0 for none
 */
record Trial(String name, CrashPoint crash, int step, int statement) {
    /** Every trial of an execution that had these points, steps and statements. */
    static List<Trial> all(List<String> points, StepFaults counted) {
        List<Trial> all = new ArrayList<>();
        for (CrashPoint.Moment moment : CrashPoint.Moment.values()) {
            for (int i = 1; i <= points.size(); i++) {
                String name = "crash %s point %d, '%s'".formatted(moment.words(), i, points.get(i - 1));
                all.add(new Trial(name, new CrashPoint(i, moment), 0, 0));
            }
        }
        for (int i = 1; i <= counted.steps(); i++) {
            all.add(new Trial("failure of step " + i, CrashPoint.NEVER, i, 0));
        }
        for (int i = 1; i <= counted.statements(); i++) {
            all.add(new Trial("failure of statement " + i + " of the steps", CrashPoint.NEVER, 0, i));
        }
        return all;
    }

    StepFaults faults() {
        if (step > 0) {
            return StepFaults.atStep(step);
        }
        return statement > 0 ? StepFaults.atStatement(statement) : StepFaults.none();
    }

    boolean crashes() {
        return crash.number() > 0;
    }
}
