package org.muster.query.appointments;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.util.UUID;
import org.muster.api.roles.Quotation.PostCondition.Kind;
import org.muster.api.roles.RoleProfileEvent.VersionPublished;
import org.springframework.data.domain.Persistable;

/** What a version of a role profile calls the post. */
@Entity
@Table(name = "post_title")
class PostTitleRow implements Persistable<PostTitleRow.Key> {
    @EmbeddedId Key key;
    String title;
    boolean asksForWelfare;
    @Transient boolean fresh;

    /** Names a version of a profile. */
    @Embeddable
    record Key(UUID profile, int number) implements Serializable {}

    protected PostTitleRow() {}

    PostTitleRow(VersionPublished event) {
        key = new Key(event.roleProfileId().value(), event.version());
        title = event.title();
        asksForWelfare =
                event.fields().postConditions().stream()
                        .anyMatch(condition -> condition.kind() == Kind.WELFARE_APPOINTMENT);
        fresh = true;
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
