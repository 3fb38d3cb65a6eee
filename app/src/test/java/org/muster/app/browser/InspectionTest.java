package org.muster.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an inspection of a page, and the watch over a window, must notice. */
@BrowserTest
class InspectionTest {
    @LocalServerPort int port;

    private Chromium chromium;
    private Person reader;

    @BeforeEach
    void open(Chromium browser) {
        chromium = browser;
        reader = browser.somebody(port).opens("/sign-in");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    document.querySelector('main').style.width = '1300px'      | px wide at 1280 px
                    document.querySelector('main').style.width = '400px'       | px wide at 360 px
                    add('<a href="#nowhere">There</a>')                        | [#nowhere]
                    add('<img src="/assets/icon.svg">')                        | image-alt
                    document.querySelector('label').style.color = '#ccc'       | color-contrast
                    """)
    void a_fault_of_the_page(String fault, String noticed) {
        reader.page().evaluate(adding(fault));
        assertThat(Inspection.of(reader.page()))
                .anySatisfy(found -> assertThat(found).contains(noticed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    console.info('Left over from yesterday')        | Left over from yesterday
                    setTimeout(() => missing.call())                | missing is not defined
                    add('<p style="color: red">Red</p>')            | Content Security Policy
                    """)
    void a_fault_of_the_window(String fault, String noticed) {
        reader.page().evaluate(adding(fault));
        reader.page().waitForCondition(() -> !reader.faults().isEmpty());
        assertThat(chromium.closeWindows())
                .anySatisfy(found -> assertThat(found).contains(noticed));
    }

    @Test
    void a_request_to_another_host() {
        reader.opens("http://127.0.0.1:" + port + "/sign-in");
        assertThat(chromium.closeWindows())
                .contains("A request to http://127.0.0.1:" + port + "/sign-in");
    }

    private static String adding(String fault) {
        return "() => { const add = html => document.querySelector('main')"
                + ".insertAdjacentHTML('beforeend', html); "
                + fault
                + " }";
    }
}
