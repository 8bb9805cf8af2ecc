package io.smsconsole.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

import io.smsconsole.core.audience.customergroup.AddCustomerGroupRequest;
import io.smsconsole.core.audience.customergroup.CustomerGroupActions;
import io.smsconsole.core.audience.intake.CustomerImportInfo;
import io.smsconsole.core.audience.intake.CustomerImportRequest;
import io.smsconsole.core.audience.intake.ImportCustomersRequest;
import io.smsconsole.core.audience.intake.IntakeActions;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.sheet.UploadedSheet;

import org.springframework.stereotype.Component;

/**
 * The customers of the shop, imported from sheets into groups.
 */
@Component
class Audience {

	private static final long LOOK_NANOS = Duration.ofMillis(50).toNanos();

	private static final String[] FAMILIES = { "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱",
			"高" };

	private static final String[] GIVEN = { "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "洋", "艳", "勇", "杰", "娟", "涛", "明",
			"超", "秀兰", "霞", "平", "刚", "桂英", "子涵", "欣怡", "浩然" };

	private static final String[] CITIES = { "深圳", "广州", "上海", "北京", "杭州", "成都", "武汉", "南京", "西安", "长沙" };

	private static final String[] LEVELS = { "普通", "普通", "普通", "银卡", "银卡", "金卡" };

	private final Desk desk;

	private final CustomerGroupActions groups;

	private final IntakeActions intake;

	private final Random random = new Random(11);

	private final Map<Crowd, Long> crowds = new EnumMap<>(Crowd.class);

	Audience(Desk desk, CustomerGroupActions groups, IntakeActions intake) {
		this.desk = desk;
		this.groups = groups;
		this.intake = intake;
	}

	/** The group of customers. */
	long group(Crowd crowd) {
		return this.crowds.get(crowd);
	}

	/**
	 * Imports everybody.
	 * @param customers how many there are
	 */
	void gather(int customers) {
		int first = 0;
		for (Crowd crowd : Crowd.values()) {
			int size = Math.max(1, (int) (customers * crowd.share()));
			this.crowds.put(crowd, make(crowd, first, size));
			first += size;
		}
	}

	private long make(Crowd crowd, int first, int size) {
		return this.desk.as(Team.OPERATOR, () -> {
			long group = this.groups.add(new AddCustomerGroupRequest(crowd.region().wire(), crowd.title()))
				.customerGroupId();
			Path sheet = sheet(crowd, first, size);
			CustomerImportInfo info = this.intake.upload(new ImportCustomersRequest(crowd.region().wire(),
					new UploadedSheet(crowd.file(), sheet), group, crowd.tags()));
			while (info.reading()) {
				LockSupport.parkNanos(LOOK_NANOS);
				info = this.intake.describe(new CustomerImportRequest(info.importId()));
			}
			return group;
		});
	}

	private Path sheet(Crowd crowd, int first, int size) {
		try {
			Path sheet = Files.createTempFile("demo", ".csv");
			try (BufferedWriter out = Files.newBufferedWriter(sheet)) {
				out.write("手机号码,姓名,城市,会员等级\n");
				for (int i = 0; i < size; i++) {
					out.write(row(crowd, first + i));
				}
				out.write("1380013,,,\nn/a,,,\n");
			}
			return sheet;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String row(Crowd crowd, int person) {
		if (crowd.region() == Region.INTERNATIONAL) {
			return String.format(Locale.ROOT, "%s,,%s,%s\n", Numbers.abroad(this.random).number(this.random), "",
					"Member");
		}
		return String.format(Locale.ROOT, "%s,%s,%s,%s\n", Numbers.mainland(person).substring(3),
				one(FAMILIES) + one(GIVEN), one(CITIES), one(LEVELS));
	}

	private String one(String[] choice) {
		return choice[this.random.nextInt(choice.length)];
	}

	/**
	 * A group of customers.
	 */
	enum Crowd {

		/** Those who buy most. */
		GOLD(Region.MAINLAND, "金卡会员", 0.15, "金卡会员.csv", List.of("金卡", "高价值")),

		/** Who came last. */
		NEW(Region.MAINLAND, "新客", 0.3, "九月新客.csv", List.of("新客")),

		/** Everybody else. */
		REGULAR(Region.MAINLAND, "老客", 0.5, "老客导出.csv", List.of("老客")),

		/** Who lives abroad. */
		ABROAD(Region.INTERNATIONAL, "Overseas members", 0.05, "overseas.csv", List.of("overseas"));

		private final Region region;

		private final String title;

		private final double share;

		private final String file;

		private final List<String> tags;

		Crowd(Region region, String title, double share, String file, List<String> tags) {
			this.region = region;
			this.title = title;
			this.share = share;
			this.file = file;
			this.tags = tags;
		}

		Region region() {
			return this.region;
		}

		String title() {
			return this.title;
		}

		double share() {
			return this.share;
		}

		String file() {
			return this.file;
		}

		List<String> tags() {
			return this.tags;
		}

	}

}
