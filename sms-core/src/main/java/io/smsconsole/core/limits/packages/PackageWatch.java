package io.smsconsole.core.limits.packages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;

/**
 * Keeps from which balance on packages run low, and tells which do.
 */
@Service
public class PackageWatch {

	private final PackageAlarmMapper mapper;

	private final Packages packages;

	PackageWatch(PackageAlarmMapper mapper, Packages packages) {
		this.mapper = mapper;
		this.packages = packages;
	}

	/**
	 * Compares what is left with what was chosen, in both regions.
	 * @return where less is left: of the amount, and of the smallest share that it fell
	 * below
	 */
	public List<PackageLevel> low() {
		return Arrays.stream(Region.values()).flatMap((region) -> low(region).stream()).toList();
	}

	List<PackageLevel> low(Region region) {
		PackageAlarm alarm = chosen(region);
		PackageStock stock = new PackageStock(this.packages.usable(region));
		List<PackageLevel> levels = new ArrayList<>();
		if (alarm.amountLow(stock)) {
			levels.add(new PackageLevel(region, 0, alarm.below(), stock.remaining()));
		}
		// whoever never had a package is told nothing of shares
		if (stock.amount() > 0 || this.packages.ever(region)) {
			alarm.shareLow(stock)
				.ifPresent((percent) -> levels.add(new PackageLevel(region, percent, 0, stock.remaining())));
		}
		return levels;
	}

	PackageAlarm chosen(Region region) {
		return Optional.ofNullable(this.mapper.find(region)).orElseGet(() -> PackageAlarm.usual(region));
	}

	@RetriedTransaction
	void modify(Region region, PackageAlarmChange change) {
		this.mapper.save(region, change.applied(chosen(region)));
	}

}
