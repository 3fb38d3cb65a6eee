package org.muster.app.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.muster.api.Command;
import org.muster.api.Force;
import org.muster.api.Id;
import org.muster.api.Receipt;
import org.muster.api.Request;
import org.muster.api.access.Account;
import org.muster.api.access.Actor;
import org.muster.api.access.Role;
import org.muster.api.clearances.ClearanceCommand.GrantClearance;
import org.muster.api.clearances.ClearanceId;
import org.muster.api.clearances.ClearanceLevel;
import org.muster.api.officers.Officer;
import org.muster.api.officers.OfficerCommand.RegisterOfficer;
import org.muster.api.officers.OfficerId;
import org.muster.api.officers.Rank;
import org.muster.api.roles.RoleProfileCommand.TypeRoleProfile;
import org.muster.api.roles.RoleProfileId;

/**
 * What has to be there before a selection can begin: role profiles and officers of one force, put
 * there by orders. An account belongs to one officer in each service.
 */
public record Scene(CommandGateway commands) {
    public static final Force NORTHSHIRE = new Force("Northshire Police");

    private static final Map<CommandGateway, Map<String, OfficerId>> OWNERS =
            new ConcurrentHashMap<>();

    /** A profile for substantive sergeants, with two competencies to score. */
    public RoleProfileId profile() {
        var id = new RoleProfileId(Id.fresh());
        order(new TypeRoleProfile(id, SampleProfile.called("Triage sergeant " + id)));
        return id;
    }

    /** A sergeant with this name, managed by {@code manager}. */
    public OfficerId sergeant(String name) {
        var id = new OfficerId(Id.fresh());
        order(register(id, name, Optional.empty()));
        return id;
    }

    /** The officer who signs in with this account. */
    public OfficerId owner(String account) {
        return OWNERS.computeIfAbsent(commands, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(account, this::signingIn);
    }

    /** Has the service itself put a clearance on the register. */
    public Receipt cleared(OfficerId officer, String level, LocalDate from, LocalDate to) {
        return order(
                new GrantClearance(
                        officer,
                        NORTHSHIRE,
                        new ClearanceId(Id.fresh()),
                        new ClearanceLevel(level),
                        from,
                        to,
                        false,
                        Optional.empty()),
                Actor.SERVICE);
    }

    /** The position of an event that is stored now: whoever waits for it has seen all before. */
    public long end() {
        return order(register(new OfficerId(Id.fresh()), "Nobody", Optional.empty())).position();
    }

    private OfficerId signingIn(String account) {
        var id = new OfficerId(Id.fresh());
        order(register(id, "Sam " + account, Optional.of(new Account(account))));
        return id;
    }

    private static RegisterOfficer register(OfficerId id, String name, Optional<Account> account) {
        var number = id.toString().replace("-", "").substring(12, 32);
        return new RegisterOfficer(id, name, number, account, officer());
    }

    private static Officer officer() {
        return new Officer(
                NORTHSHIRE,
                Rank.SERGEANT,
                false,
                false,
                List.of(),
                List.of(),
                false,
                Optional.of(true),
                Optional.empty(),
                Optional.of(new Account("manager")),
                Optional.of(LocalDate.of(1990, 1, 1)));
    }

    private Receipt order(Command command) {
        var recruiter = new Actor(new Account("recruiter"), Set.of(Role.RECRUITER), Set.of(), true);
        return order(command, recruiter);
    }

    private Receipt order(Command command, Actor actor) {
        var request = Request.by(actor, Id.fresh().toString());
        return commands.sendAndWait(command, MetaData.with(Request.KEY, request));
    }
}
