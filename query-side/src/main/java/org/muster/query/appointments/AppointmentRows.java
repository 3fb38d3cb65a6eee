package org.muster.query.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Every appointment, the latest start first. */
interface AppointmentRows extends JpaRepository<AppointmentRow, UUID> {
    /** Those to posts that ask for welfare appointments. */
    @Query(
            """
            select r from AppointmentRow r
            join PostTitleRow p
                on p.key.profile = r.roleProfileId and p.key.number = r.profileVersion
            where p.asksForWelfare = true
            order by r.id
            """)
    List<AppointmentRow> askingForWelfare();

    /**
     * @param account whose own are looked for; empty for everybody's
     */
    @Query(
            """
            select r from AppointmentRow r
            where (:everyForce = true or r.force in :forces)
            and (:account = '' or r.account = :account)
            and (r.startsOn < :from or (r.startsOn = :from and r.id < :id))
            order by r.startsOn desc, r.id desc
            """)
    List<AppointmentRow> found(
            boolean everyForce,
            Set<String> forces,
            String account,
            LocalDate from,
            UUID id,
            Limit limit);
}
