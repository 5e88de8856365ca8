package nl.meldroute.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.meldroute.kernel.StartRefused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("Beleidsplan 2.2, STAP 1: vanwaar iemand een signaal mag beginnen, als de gemeente dat beperkt")
class NetworksTest {
    private static final Networks OFFICE = networks("10.20.0.0/16", " 192.0.2.7 ", "2001:db8:1::/48", "");

    private static Networks networks(String... open) {
        return new Networks(new ReportSettings(List.of(open)));
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return request;
    }

    @ParameterizedTest
    @CsvSource({
        "10.20.0.1, true",
        "10.20.255.254, true",
        "10.21.0.1, false",
        "192.0.2.7, true",
        "192.0.2.8, false",
        "2001:db8:1:2::3, true",
        "2001:db8:2::3, false",
        "127.0.0.1, false"
    })
    void who_is_in_one_of_the_networks_may_begin(String address, boolean may) {
        assertThat(OFFICE.admit(from(address))).isEqualTo(may);
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "2001:db8::1", "127.0.0.1"})
    void without_the_setting_everybody_may(String address) {
        assertThat(networks().admit(from(address))).isTrue();
        assertThat(networks("", "  ").admit(from(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kantoor", "10.0.0.0/64", "10.0.0", "10.0.0.0/", "*"})
    void what_is_no_network_stops_the_start_with_a_sentence(String network) {
        assertThatThrownBy(() -> networks("10.20.0.0/16", network))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("MELDROUTE_REPORT_NETWORKS")
                .hasMessageContaining(network);
    }
}
