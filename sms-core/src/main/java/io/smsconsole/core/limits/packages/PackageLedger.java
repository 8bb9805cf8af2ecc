package io.smsconsole.core.limits.packages;

import java.time.Instant;
import java.util.NavigableMap;

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
 * Only mainland messages are taken from packages. Elsewhere a package holds money, and
 * until there is a price list nobody knows how much a message costs: those messages are
 * neither debited nor refused.
 */
@Service
public class PackageLedger {

	private final Packages packages;

	private final PackageMapper mapper;

	private final AccountSettings account;

	PackageLedger(Packages packages, PackageMapper mapper, AccountSettings account) {
		this.packages = packages;
		this.mapper = mapper;
		this.account = account;
	}

	/**
	 * Whether messages to a region are taken from packages at all.
	 * @param region the region
	 * @return {@code false} where nothing would come of {@link #debit} and
	 * {@link #giveBack}
	 */
	public boolean inUse(Region region) {
		return region == Region.MAINLAND
				&& (this.account.packageRequired() || this.packages.cover(region) != Cover.NONE);
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
	 * the other.
	 * @return a new allowance, to be used by one transaction alone
	 */
	public PackageAllowance allowance() {
		return new PackageAllowance((region) -> reserve(region, Long.MAX_VALUE));
	}

	/**
	 * Tells how many of the segments that a batch would need it may have. Where packages
	 * are required, they stay locked until the transaction ends, so that what was
	 * promised will be there when it is debited.
	 * @param region where the messages go
	 * @param wanted how many segments they are billed as
	 * @return at most {@code wanted}; all of it where packages are not required
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long reserve(Region region, long wanted) {
		if (region != Region.MAINLAND || !this.account.packageRequired()) {
			return wanted;
		}
		Instant now = this.packages.now();
		long left = this.mapper.lock(region, now, now).stream().mapToLong(SmsPackage::remaining).sum();
		return Math.min(wanted, left);
	}

	/**
	 * Takes accepted messages from the packages; where these have not enough, what they
	 * have. To be called once for a whole batch.
	 * @param region where the messages go
	 * @param segments how many segments, by the time at which the messages were asked for
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void debit(Region region, NavigableMap<Instant, Long> segments) {
		reckon(region, segments, Balances::take);
	}

	/**
	 * Gives back messages that were accepted and not sent after all, to the packages that
	 * they were taken from.
	 * @param region where the messages would have gone
	 * @param segments how many segments, by the time at which the messages were asked for
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void giveBack(Region region, NavigableMap<Instant, Long> segments) {
		reckon(region, segments, Balances::giveBack);
	}

	/**
	 * Required packages were looked up already, where memory may not know a new one yet.
	 */
	private boolean mayCover(Region region, Instant first, Instant last) {
		return inUse(region) && (this.account.packageRequired() || this.packages.cover(region).meets(first, last));
	}

	private void reckon(Region region, NavigableMap<Instant, Long> segments, Reckoning reckoning) {
		if (segments.isEmpty() || !mayCover(region, segments.firstKey(), segments.lastKey())) {
			return;
		}
		Balances balances = new Balances(this.mapper.lock(region, segments.firstKey(), segments.lastKey()));
		segments.forEach((asked, count) -> reckoning.apply(balances, asked, count));
		balances.changed().forEach((each) -> this.mapper.use(each.id(), each.used(), each.uncovered()));
	}

	/**
	 * What is done with the messages of one moment.
	 */
	@FunctionalInterface
	private interface Reckoning {

		void apply(Balances balances, Instant asked, long segments);

	}

}
