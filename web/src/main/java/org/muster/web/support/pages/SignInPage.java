package org.muster.web.support.pages;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.muster.api.access.Role;
import org.muster.web.support.security.passwords.DemoAccounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people sign in: with a password in the demo, else through the identity provider. */
@Controller
class SignInPage {
    private final Frame frame;
    private final List<Provider> providers;

    SignInPage(Frame frame, ObjectProvider<ClientRegistrationRepository> registrations) {
        this.frame = frame;
        this.providers = registrations.stream().flatMap(SignInPage::providers).toList();
    }

    record Provider(String id, String name) {}

    record DemoRow(String label, String may, List<String> names) {
        static DemoRow of(Role role, List<String> names) {
            var words = RoleWords.of(role);
            return new DemoRow(words.label(), words.may(), names);
        }
    }

    @GetMapping("/sign-in")
    String show(@RequestParam(defaultValue = "") String because, Model page) {
        page.addAttribute("failed", because.equals("failed"))
                .addAttribute("notice", notice(because))
                .addAttribute("passwords", frame.isDemo())
                .addAttribute("providers", providers)
                .addAttribute("demos", frame.isDemo() ? demos() : List.of())
                .addAttribute("demoPassword", DemoAccounts.PASSWORD);
        return "support/sign-in";
    }

    private static String notice(String because) {
        return switch (because) {
            case "signed-out" -> "You have signed out.";
            case "expired" ->
                    "You were signed out because nothing happened for a while. Sign in again.";
            default -> "";
        };
    }

    private static List<DemoRow> demos() {
        var all = DemoAccounts.all();
        return all.stream()
                .map(DemoAccounts.Demo::role)
                .distinct()
                .map(role -> DemoRow.of(role, names(all, role)))
                .toList();
    }

    private static List<String> names(List<DemoAccounts.Demo> all, Role role) {
        return all.stream()
                .filter(demo -> demo.role() == role)
                .map(DemoAccounts.Demo::name)
                .toList();
    }

    private static Stream<Provider> providers(ClientRegistrationRepository registrations) {
        return registrations instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                        .map(each -> new Provider(each.getRegistrationId(), each.getClientName()))
                : Stream.empty();
    }
}
