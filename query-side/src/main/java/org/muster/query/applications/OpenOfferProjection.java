package org.muster.query.applications;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.muster.api.applications.ApplicationEvent;
import org.muster.api.applications.ApplicationEvent.*;
import org.muster.api.applications.ApplicationId;
import org.muster.query.support.Projection;
import org.springframework.stereotype.Component;

/** Keeps which offers nobody answered yet. */
@Component
@ProcessingGroup(Projection.REGISTERS)
class OpenOfferProjection extends Projection {
    private final OpenOfferRows offers;

    OpenOfferProjection(OpenOfferRows offers) {
        this.offers = offers;
    }

    @EventHandler
    void on(ApplicationEvent event) {
        switch (event) {
            case OfferMade e -> e.until().ifPresent(until -> open(e.applicationId(), until));
            case OfferAccepted _,
                    OfferDeclined _,
                    ApplicationWithdrawn _,
                    ApplicationRejected _,
                    ApplicantLeft _ ->
                    remove(event.applicationId());
            case ApplicationSubmitted _,
                    ApplicationEndorsed _,
                    EndorsementDeclined _,
                    EligibilityNoted _,
                    ApplicationMoved _,
                    ApplicationAssessed _,
                    PlacedOnReserve _,
                    ApplicationHeld _,
                    ApplicationResumed _,
                    ApplicantAppointed _,
                    AppointmentNotTakenUp _ -> {}
        }
    }

    /** Also one that this very transaction put there, which JPA's own delete would leave. */
    private void remove(ApplicationId id) {
        offers.deleteAllByIdInBatch(List.of(id.value()));
    }

    @ResetHandler
    void reset() {
        offers.deleteAllInBatch();
    }

    /** An offer that expired may be made again. */
    private void open(ApplicationId application, LocalDate until) {
        offers.findById(application.value())
                .ifPresentOrElse(
                        again -> again.until = until,
                        () -> offers.save(new OpenOfferRow(application, until)));
    }
}
