package io.smsconsole.core.limits.packages;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;

import org.springframework.stereotype.Service;

/**
 * In which sizes packages are bought: segments in the mainland, cents of yuan elsewhere.
 */
@Service
public class PackageSizes {

	static final long LARGEST = 1_000_000_000;

	private static final List<Long> MAINLAND = List.of(1_000L, 10_000L, 50_000L, 100_000L, 500_000L, 1_000_000L);

	private static final List<Long> INTERNATIONAL = List.of(5_000L, 10_000L, 50_000L, 100_000L, 500_000L, 1_000_000L);

	private final Clock clock;

	private final ZoneId zone;

	PackageSizes(Clock clock, ZoneId zone) {
		this.clock = clock;
		this.zone = zone;
	}

	/**
	 * The fixed sizes; any other one is custom.
	 * @param region what a package is for
	 * @return the sizes, the smallest first, which is the least that can be bought
	 */
	public List<Long> fixed(Region region) {
		return (region == Region.MAINLAND) ? MAINLAND : INTERNATIONAL;
	}

	/**
	 * Checks a package before it is added.
	 * @param request the package
	 * @return what is wrong, empty where it may be added
	 */
	public List<SmsException> problems(AddSmsPackageRequest request) {
		Problems problems = Problems.all();
		PackageDraft.of(request, this.clock.instant(), this.zone, problems);
		return problems.list();
	}

	/** The least that can be bought; where it is not known what for, of the mainland. */
	static long smallest(Region region) {
		return (region == Region.INTERNATIONAL) ? INTERNATIONAL.get(0) : MAINLAND.get(0);
	}

	/** An amount for people, who are told money in yuan. */
	static Object told(Region region, long amount) {
		return (region == Region.MAINLAND) ? amount : BigDecimal.valueOf(amount, 2);
	}

}
