package io.smsconsole.core.limits.packages;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.Optional;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.kind.Region;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes accepted messages from the packages, oldest-expiring first, and gives back those
 * that were not sent after all. Each call locks what it needs, in the order of ids, until
 * the caller's transaction ends: so it belongs near the end, after messages are locked or
 * written. Where there is no package, nothing is locked, nor even asked of the database;
 * a new package is known to other nodes within a second.
 * <p>
 * In the mainland a package holds segments. Elsewhere it holds money, of which a message
 * takes its segments times the price that held when it was accepted.
 */
@Service
public class PackageLedger {

	private static final int CENTS = 2;

	private final Packages packages;

	private final PackageMapper mapper;

	private final AccountSettings account;

	PackageLedger(Packages packages, PackageMapper mapper, AccountSettings account) {
		this.packages = packages;
		this.mapper = mapper;
		this.account = account;
	}

	/**
	 * What a message takes.
	 * @param region where it goes
	 * @param segments the segments that it is billed as
	 * @param price what each of them costs outside of the mainland, in yuan, or
	 * {@code null} where it has no price
	 * @return segments in the mainland, cents of yuan elsewhere
	 */
	public static BigDecimal cost(Region region, long segments, BigDecimal price) {
		if (region == Region.MAINLAND) {
			return BigDecimal.valueOf(segments);
		}
		return (price != null) ? price.movePointRight(CENTS).multiply(BigDecimal.valueOf(segments)) : BigDecimal.ZERO;
	}

	/**
	 * Whether messages to a region are taken from packages at all.
	 * @param region the region
	 * @return {@code false} where nothing would come of {@link #debit} and
	 * {@link #giveBack}
	 */
	public boolean inUse(Region region) {
		return this.account.packageRequired() || this.packages.cover(region) != Cover.NONE;
	}

	/**
	 * What all packages together have left.
	 * @param region the region
	 * @return segments, or cents of yuan outside of the mainland; at this moment, and
	 * nobody is kept from using them
	 */
	public long balance(Region region) {
		return stock(region).remaining();
	}

	/**
	 * What all packages together hold.
	 * @param region the region
	 * @return what there is at this moment
	 */
	public PackageStock stock(Region region) {
		return new PackageStock(this.packages.usable(region));
	}

	/**
	 * What the transaction at hand may take, for a check that looks at one number after
	 * the other. Where packages are required, they stay locked until the transaction
	 * ends, so that what was promised will be there when it is debited.
	 * @return a new allowance, to be used by one transaction alone
	 */
	public PackageAllowance allowance() {
		return new PackageAllowance(this::reserved);
	}

	private Optional<BigDecimal> reserved(Region region) {
		if (!this.account.packageRequired()) {
			return Optional.empty();
		}
		Instant now = this.packages.now();
		return Optional.of(this.mapper.lock(region, now, now)
			.stream()
			.map(SmsPackage::remaining)
			.reduce(BigDecimal.ZERO, BigDecimal::add));
	}

	/**
	 * Takes accepted messages from the packages; where these have not enough, what they
	 * have. To be called once for a whole batch.
	 * @param region where the messages go
	 * @param costs segments, or cents of yuan outside of the mainland, by the time at
	 * which the messages were asked for
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void debit(Region region, NavigableMap<Instant, BigDecimal> costs) {
		reckon(region, costs, Balances::take);
	}

	/**
	 * Gives back messages that were accepted and not sent after all, to the packages that
	 * they were taken from.
	 * @param region where the messages would have gone
	 * @param costs segments, or cents of yuan outside of the mainland, by the time at
	 * which the messages were asked for
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void giveBack(Region region, NavigableMap<Instant, BigDecimal> costs) {
		reckon(region, costs, Balances::giveBack);
	}

	/**
	 * Required packages were looked up already, where memory may not know a new one yet.
	 */
	private boolean mayCover(Region region, Instant first, Instant last) {
		return inUse(region) && (this.account.packageRequired() || this.packages.cover(region).meets(first, last));
	}

	private void reckon(Region region, NavigableMap<Instant, BigDecimal> costs, Reckoning reckoning) {
		if (costs.isEmpty() || !mayCover(region, costs.firstKey(), costs.lastKey())) {
			return;
		}
		Balances balances = new Balances(this.mapper.lock(region, costs.firstKey(), costs.lastKey()));
		costs.forEach((asked, cost) -> reckoning.apply(balances, asked, cost));
		balances.changed().forEach((each) -> this.mapper.use(each.id(), each.used(), each.uncovered()));
	}

	/**
	 * What is done with the messages of one moment.
	 */
	@FunctionalInterface
	private interface Reckoning {

		void apply(Balances balances, Instant asked, BigDecimal cost);

	}

}
