package io.smsconsole.core.sending.send;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.segment.SegmentTable;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.limits.packages.AddSmsPackageRequest;
import io.smsconsole.core.limits.packages.PackageActions;
import io.smsconsole.core.limits.packages.PackageLedger;
import io.smsconsole.core.wire.api.SendSmsRequest;
import io.smsconsole.core.wire.api.SendSmsResponse.SendStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a message costs, by the table of {@link SegmentTable}: as SendSms answers it, as
 * it is stored, and as packages are charged with it.
 */
@CoreTest
class SegmentFeesTests {

	private static final long PACKAGE = 5_000;

	@Autowired
	private SendActions actions;

	@Autowired
	private CatalogMother catalog;

	@Autowired
	private PackageActions packages;

	@Autowired
	private PackageLedger ledger;

	private final Map<String, String> templates = new HashMap<>();

	private String app;

	private int number;

	@BeforeEach
	void haveWhatOneSendsWith() {
		this.app = Long.toString(this.catalog.app());
		this.packages.add(new AddSmsPackageRequest(0, PACKAGE, 1, null));
		SegmentTable.rows()
			.stream()
			.filter((row) -> !row.sign().isEmpty())
			.map((row) -> List.of(row.region(), row.sign()))
			.distinct()
			.forEach((sign) -> this.catalog.effectiveSign((Region) sign.get(0), (String) sign.get(1)));
	}

	@Test
	void isTheSameInTheAnswerAndInThePackage() {
		List<SegmentTable.Row> sendable = SegmentTable.rows().stream().filter(SegmentFeesTests::sendable).toList();
		assertThat(sendable).hasSizeGreaterThan(120);
		long left = PACKAGE;
		for (SegmentTable.Row row : sendable) {
			SendStatus status = send(row);
			assertThat(status.code()).as(row.toString()).isEqualTo("Ok");
			assertThat(status.fee()).as(row.toString()).isEqualTo(row.segments());
			left -= (row.region() == Region.MAINLAND) ? row.segments() : 0;
			assertThat(this.ledger.balance(Region.MAINLAND)).as(row.toString()).isEqualTo(left);
		}
	}

	/**
	 * Messages to the mainland have signs; templates have no braces nor blanks around
	 * them.
	 */
	private static boolean sendable(SegmentTable.Row row) {
		return (row.region() == Region.INTERNATIONAL || !row.sign().isEmpty()) && row.text().strip().equals(row.text())
				&& row.text().codePointCount(0, row.text().length()) > 1
				&& Character.isLetterOrDigit(row.text().codePointAt(0)) && !row.text().matches("(?s).*[{}/].*");
	}

	private SendStatus send(SegmentTable.Row row) {
		int first = row.text().offsetByCodePoints(0, 1);
		String template = this.templates.computeIfAbsent(row.region() + row.text().substring(0, first),
				(key) -> Long.toString(this.catalog.effectiveTemplate(row.region(), SmsType.NOTIFICATION,
						row.text().substring(0, first) + "{1}")));
		String phone = ((row.region() == Region.MAINLAND) ? "+861380013%04d" : "+8526123%04d").formatted(this.number++);
		return this.actions
			.send(new SendSmsRequest(List.of(phone), this.app, template, row.sign(),
					List.of(row.text().substring(first)), null, null, null))
			.sendStatusSet()
			.get(0);
	}

}
