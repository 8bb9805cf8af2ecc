package io.smsconsole.web.statistics;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.message.Move;
import io.smsconsole.core.sending.message.NewMessage;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
@Transactional
class StatisticPagesTests {

	private static final String APP = "1499999077";

	private static final String NARROW = "?period=today&app=" + APP;

	private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*/records[^\"]*)\">([0-9,]+)</a>");

	private static final Pattern ROW = Pattern.compile("class=\"record-number\"");

	private static final Pattern MAP = Pattern.compile("href=\"([^\"]*/world-[^\"#]*)#HK\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private MessageStore messages;

	@Autowired
	private Ids ids;

	@BeforeEach
	void send() {
		send("+8613800138000", "FailedOperation.ContainSensitiveWord", MessageState.REFUSED, MessageState.REFUSED);
		send("+8613800138001", "DELIVRD", MessageState.ACCEPTED, MessageState.DELIVERED);
		send("+8613800138002", "MK:100F", MessageState.ACCEPTED, MessageState.FAILED);
		send("+8613300138003", "no-such-code", MessageState.ACCEPTED, MessageState.FAILED);
		send("+8613800138004", "LimitExceeded.DeliveryFrequencyLimit", MessageState.ACCEPTED, MessageState.REJECTED);
		send("+8613800138005", "", MessageState.ACCEPTED, MessageState.ACCEPTED);
		send("+85291234567", "DELIVRD", MessageState.ACCEPTED, MessageState.DELIVERED);
		send("+6591234567", "", MessageState.ACCEPTED, MessageState.CANCELLED);
	}

	@ParameterizedTest
	@CsvSource({ "mainland,overview,3", "mainland,failures,4", "mainland,receipts,7", "mainland,conversion,1",
			"mainland,verification,2", "mainland,packages,0", "international,overview,3", "international,countries,5",
			"international,receipts,3" })
	void opensTheMessagesBehindEachFigure(String region, String view, int least) {
		String page = text(get("/console/statistics/" + region + "/" + view + NARROW));
		List<String> links = new ArrayList<>();
		Matcher link = LINK.matcher(page);
		while (link.find()) {
			String address = HtmlUtils.htmlUnescape(link.group(1));
			long rows = ROW.matcher(text(get(address + "&size=50"))).results().count();
			assertThat(Long.toString(rows)).as(address).isEqualTo(link.group(2));
			links.add(address);
		}
		assertThat(links).as(view).hasSizeGreaterThanOrEqualTo(least);
	}

	@Test
	void narrowsDownToSignAndTemplate() {
		String address = "/console/statistics/mainland/overview" + NARROW;
		assertThat(text(get(address + "&sign=测试甲&template=77"))).contains("data-testid=\"figure-requests\"")
			.contains(">6<");
		assertThat(text(get(address + "&sign=nobody"))).contains("data-testid=\"empty-state\"");
		assertThat(text(get(address + "&template=x"))).contains("data-testid=\"empty-state\"");
		assertThat(text(get(address))).contains("<option value=\"测试甲\"").contains("<option value=\"77\"");
	}

	@Test
	void tellsAVeryLongPeriodByTheMonthAndOpensTheMessagesOfOne() {
		LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
		String period = "?period=range&from=" + today.minusDays(300) + "&to=" + today + "&app=" + APP;
		String month = today.toString().substring(0, 7);
		assertThat(text(get("/console/statistics/mainland/overview" + period)))
			.contains("from=" + month + "-01&amp;to=" + today)
			.containsPattern("<th scope=\"row\">" + month);
		assertThat(text(get("/console/statistics/mainland/overview/statistics-table.csv" + period)))
			.contains("\n" + month)
			.doesNotContain(month + "-");
	}

	@Test
	void shadesAMapThatLeadsToTheMessagesAndMayBeKept() {
		String page = text(get("/console/statistics/international/countries" + NARROW));
		assertThat(page).contains("data-testid=\"world-HK\"", "data-testid=\"world-SG\"", "country=HK&amp;state=taken");
		Matcher file = MAP.matcher(page);
		assertThat(file.find()).isTrue();
		MvcTestResult map = get(file.group(1));
		assertThat(map).hasStatusOk().hasContentType("image/svg+xml");
		assertThat(map.getResponse().getHeader("Cache-Control")).contains("max-age=31536000");
		assertThat(text(get("/console/statistics/international/countries?period=today&app=1499999076")))
			.doesNotContain("data-testid=\"world\"");
	}

	@Test
	void handsOutTablesAsFiles() throws Exception {
		String files = "/console/statistics/mainland/failures/failure-table";
		assertThat(text(get(files + ".csv" + NARROW))).startsWith("\uFEFF")
			.contains("no-such-code")
			.contains("MK:100F")
			.doesNotContain("1,234");
		MvcTestResult sheet = get(files + ".xlsx" + NARROW);
		assertThat(sheet).hasStatusOk();
		try (ZipInputStream zip = new ZipInputStream(
				new ByteArrayInputStream(sheet.getResponse().getContentAsByteArray()))) {
			assertThat(zip.getNextEntry()).isNotNull();
		}
		assertThat(get("/console/statistics/mainland/failures/no-table.csv")).hasStatus(404);
	}

	@Test
	void knowsWhichViewsARegionHas() {
		assertThat(text(get("/console/statistics/mainland/overview"))).contains("tab-packages")
			.doesNotContain("tab-countries");
		assertThat(text(get("/console/statistics/international/overview"))).contains("tab-countries", "tab-packages");
	}

	@Test
	void tellsThePriceOfACountryAndWhatItsMessagesCost() {
		String countries = "/console/statistics/international/countries" + NARROW;
		assertThat(text(get(countries))).contains("Price now, ¥");
		price("0", "0.0469");
		price("1", "0.5");
		assertThat(text(get(countries))).contains("0.0469–0.5000");
		assertThat(text(get("/console/statistics/international/countries/country-table.csv" + NARROW)))
			.contains("0.0469–0.5000");
		MessageHead head = new MessageHead(this.ids.next(), Long.parseLong(APP), Region.INTERNATIONAL,
				SmsType.VERIFICATION, 0, 0, "测试甲", 77, "+85261234567", "HK", 2, MessageState.ACCEPTED);
		this.messages.insert(List.of(new NewMessage(head, 0, "[测试甲] text", "", "", new BigDecimal("0.0469"))));
		assertThat(text(get("/console/statistics/international/packages" + NARROW))).contains("¥0.09",
				"data-testid=\"figure-net\"");
	}

	private void price(String type, String price) {
		assertThat(this.mvc.post()
			.uri("/console/international/prices")
			.param("isoCode", "HK")
			.param("smsType", type)
			.param("price", price)
			.with(Callers.owner())
			.with(SecurityMockMvcRequestPostProcessors.csrf())).hasStatus3xxRedirection();
	}

	private void send(String phone, String code, MessageState first, MessageState last) {
		boolean mainland = phone.startsWith("+86");
		MessageHead head = new MessageHead(this.ids.floor(Instant.now()) + (this.ids.next() & 0x3FFFFF),
				Long.parseLong(APP), mainland ? Region.MAINLAND : Region.INTERNATIONAL, SmsType.VERIFICATION, 0, 0,
				"测试甲", 77, phone, mainland ? "CN" : phone.startsWith("+852") ? "HK" : "SG", 1, first);
		this.messages.insert(List.of(new NewMessage(head, 0, "【测试甲】内容", (first == last) ? code : "", "")));
		if (first != last) {
			this.messages.move(List.of(new Move(head, last, code, null, null)));
		}
	}

	private MvcTestResult get(String address) {
		return this.mvc.get()
			.uri(URI.create(address.replace("测试甲", "%E6%B5%8B%E8%AF%95%E7%94%B2")))
			.with(Callers.owner())
			.exchange();
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
