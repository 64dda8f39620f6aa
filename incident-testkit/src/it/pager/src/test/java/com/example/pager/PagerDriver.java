package com.example.pager;

import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.testkit.tool.ToolDriver;

/** Does in the pager what the kit asks for. */
class PagerDriver extends ToolDriver {
    PagerDriver(Pager pager) {
        super(pager::roster, pager::timeline, Pager.Refusal.class);
        on(Opening.Declared.class, (at, by, it) -> pager.declare(at, by, it.summary().orElseThrow()));
        on(Command.RoleAssigned.class, (at, by, it) -> pager.assign(at, by, it.role(), it.person(), it.domain()));
        on(Command.RoleReleased.class, (at, by, it) -> pager.release(at, by, it.role(), it.person()));
        on(Command.HandoffBriefed.class, (at, by, it) -> pager.offerCommand(at, by, it));
        on(Command.HandoffReadBack.class, (at, by, it) -> pager.acceptCommand(at, by, it.report()));
        on(Command.HandoffConfirmed.class, (at, by, it) -> pager.confirmCommand(at, by));
        on(Assessment.SeverityCalled.class, (at, by, it) -> pager.setSeverity(at, by, it.severity(), it.reason()));
        on(Communication.CanReported.class, (at, by, it) -> pager.report(at, by, it));
        on(Assessment.CauseEstablished.class, (at, by, it) -> pager.findCause(at, by, it));
        on(Ending.Mitigated.class, (at, by, it) -> pager.contain(at, by));
        on(Ending.Resolved.class, (at, by, it) -> pager.fix(at, by));
        on(Ending.Closed.class, (at, by, it) -> pager.archive(at, by));
        on(Remark.Noted.class, (at, by, it) -> pager.say(at, by, it.text()));
    }
}
