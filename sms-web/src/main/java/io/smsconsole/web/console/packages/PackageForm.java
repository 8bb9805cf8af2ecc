package io.smsconsole.web.console.packages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.packages.AddSmsPackageRequest;
import io.smsconsole.web.form.Entered;

import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is entered about a package.
 *
 * @param packageType 0 gift, 1 bought
 * @param size one of the fixed sizes, or {@value #CUSTOM}
 * @param packageAmount the custom size: segments in the mainland, yuan elsewhere
 * @param expiredTime the last day on which it can be used
 */
record PackageForm(String packageType, String size, String packageAmount, String expiredTime) {

	static final String CUSTOM = "custom";

	private static final long NEVER_VALID = 0;

	static PackageForm blank(long size, LocalDate lastDay) {
		return new PackageForm("1", Long.toString(size), "", lastDay.toString());
	}

	AddSmsPackageRequest addition(Region region, ZoneId zone) {
		Long amount = fixed() ? Entered.number(this.size) : Amounts.entered(region, this.packageAmount);
		return new AddSmsPackageRequest(region.wire(), amount, Entered.integer(this.packageType), expiry(zone));
	}

	/** The same once more, for the address that a confirmation posts to. */
	String address(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path)
			.queryParam("packageType", this.packageType)
			.queryParam("size", this.size)
			.queryParam("expiredTime", this.expiredTime);
		if (!fixed()) {
			address.queryParam("packageAmount", this.packageAmount.strip());
		}
		return address.build().encode().toUriString();
	}

	private boolean fixed() {
		return StringUtils.hasText(this.size) && !CUSTOM.equals(this.size);
	}

	private Long expiry(ZoneId zone) {
		if (!StringUtils.hasText(this.expiredTime)) {
			return null;
		}
		try {
			return LocalDate.parse(this.expiredTime.strip()).plusDays(1).atStartOfDay(zone).toEpochSecond();
		}
		catch (DateTimeParseException ex) {
			return NEVER_VALID;
		}
	}

}
