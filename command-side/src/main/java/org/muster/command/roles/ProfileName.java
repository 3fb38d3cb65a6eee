package org.muster.command.roles;

import java.util.Locale;
import org.muster.api.roles.ProfileFields;
import org.muster.command.support.Claim;

/**
 * What makes two documents one role profile: the same force and role code, or without one title.
 */
final class ProfileName {
    private ProfileName() {}

    static Claim of(ProfileFields fields) {
        var own =
                fields.roleCode()
                        .map(code -> "code\n" + code)
                        .orElseGet(() -> "title\n" + fields.title().orElseThrow());
        return new Claim("role-profile", fields.force().orElseThrow() + "\n" + plain(own));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("[ \\h]+", " ").toUpperCase(Locale.ROOT);
    }
}
