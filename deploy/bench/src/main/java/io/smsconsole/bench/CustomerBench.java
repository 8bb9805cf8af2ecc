package io.smsconsole.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import io.smsconsole.core.audience.customer.CustomerActions;
import io.smsconsole.core.audience.customer.DescribeCustomersRequest;
import io.smsconsole.core.audience.customer.DescribeCustomersResponse;
import io.smsconsole.core.audience.customergroup.AddCustomerGroupRequest;
import io.smsconsole.core.audience.customergroup.CustomerGroupActions;
import io.smsconsole.core.audience.intake.AddCustomersRequest;
import io.smsconsole.core.audience.intake.CustomerImportInfo;
import io.smsconsole.core.audience.intake.CustomerImportRequest;
import io.smsconsole.core.audience.intake.ImportCustomersRequest;
import io.smsconsole.core.audience.intake.IntakeActions;
import io.smsconsole.core.base.sheet.UploadedSheet;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * The pool with a million customers: how fast a sheet of them is read, and how long the
 * pages of the list take, each beside what it may take.
 */
final class CustomerBench {

	private static final int CUSTOMERS = 1_000_000;

	/** Numbers lie so far apart that they fill the mobiles that begin with 13. */
	private static final int STEP = 997;

	private static final long FIRST = 13_000_000_000L;

	private static final int FEW = 1000;

	private static final int ROUNDS = 15;

	private static final double MILLIS = 100;

	private static final double IMPORT_MINUTES = 10;

	private CustomerBench() {
	}

	/**
	 * Measures, prints the table and writes it to {@code bench/customers.md}.
	 * @param args none
	 * @throws Exception when anything fails
	 */
	public static void main(String[] args) throws Exception {
		Path folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "customer-bench");
		try (ConfigurableApplicationContext context = BenchApplication.start(folder.resolve("data"))) {
			CustomerGroupActions groups = context.getBean(CustomerGroupActions.class);
			IntakeActions intake = context.getBean(IntakeActions.class);
			long most = groups.add(new AddCustomerGroupRequest(0, "everybody")).customerGroupId();
			long few = groups.add(new AddCustomerGroupRequest(0, "few")).customerGroupId();
			RatioTable table = new RatioTable("The pool with 1,000,000 customers", "ours", "allowed");
			long begin = System.nanoTime();
			load(intake, folder.resolve("customers.csv"), most);
			table.atMost("a sheet of 1,000,000 rows into pool and group with a tag, seconds",
					TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin),
					TimeUnit.MINUTES.toSeconds((long) IMPORT_MINUTES), 1);
			intake.add(new AddCustomersRequest(0,
					IntStream.range(0, FEW).mapToObj((i) -> number(i * (CUSTOMERS / FEW))).toList(), few,
					List.of("few")));
			searches(table, context.getBean(CustomerActions.class), most, few);
			table.publish(Path.of("bench", "customers.md"));
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
	}

	private static void load(IntakeActions intake, Path file, long group) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write("number,name,city\n");
			for (int i = 0; i < CUSTOMERS; i++) {
				out.write(number(i) + ",n" + i + ",c" + i % 100 + "\n");
			}
		}
		CustomerImportInfo info = intake.upload(
				new ImportCustomersRequest(0, new UploadedSheet("customers.csv", file), group, List.of("everybody")));
		while (info.reading()) {
			info = intake.describe(new CustomerImportRequest(info.importId()));
		}
		if (info.added() != CUSTOMERS) {
			throw new IllegalStateException("The import ended with " + info);
		}
	}

	private static void searches(RatioTable table, CustomerActions customers, long most, long few) {
		String middle = middle(customers);
		time(table, customers, "first page", request(null, null, null, null));
		time(table, customers, "a page in the middle", request(null, null, null, middle));
		time(table, customers, "a whole number", request(null, null, number(CUSTOMERS / 2), null));
		time(table, customers, "beginning of 100,000 numbers", request(null, null, "138*", null));
		time(table, customers, "beginning of 1,000,000 numbers", request(null, null, "13*", null));
		time(table, customers, "beginning of some numbers", request(null, null, "1381234*", null));
		time(table, customers, "last four digits", request(null, null, "*8888", null));
		time(table, customers, "beginning of a name", request(null, null, "n12345", null));
		time(table, customers, "beginning of every name", request(null, null, "n", null));
		time(table, customers, "tag of everybody", request(null, "everybody", null, null));
		time(table, customers, "tag of few", request(null, "few", null, null));
		time(table, customers, "group of everybody", request(most, null, null, null));
		time(table, customers, "group of everybody, in the middle", request(most, null, null, middle));
		time(table, customers, "group of few", request(few, null, null, null));
		time(table, customers, "group of everybody and last four digits", request(most, null, "*8888", null));
		time(table, customers, "group of everybody and beginning of 100,000", request(most, null, "138*", null));
		time(table, customers, "group of few and beginning of 100,000", request(few, null, "138*", null));
		time(table, customers, "group of everybody and tag of few", request(most, "few", null, null));
		time(table, customers, "group of few and tag of everybody", request(few, "everybody", null, null));
		time(table, customers, "group of everybody and nobody's number", request(most, null, "199*", null));
	}

	private static String middle(CustomerActions customers) {
		return customers
			.list(new DescribeCustomersRequest(null, null, null, number(CUSTOMERS / 2), null, null, null, null))
			.customerSet()
			.get(0)
			.customerId();
	}

	private static void time(RatioTable table, CustomerActions customers, String what,
			DescribeCustomersRequest request) {
		long[] times = new long[ROUNDS];
		int found = 0;
		for (int round = 0; round < ROUNDS; round++) {
			long begin = System.nanoTime();
			DescribeCustomersResponse answer = customers.list(request);
			times[round] = System.nanoTime() - begin;
			found = answer.totalCount();
		}
		long median = LongStream.of(times).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
		table.atMost(what + " (" + found + "), ms", median / 1_000_000d, MILLIS, 1);
	}

	private static DescribeCustomersRequest request(Long group, String tag, String search, String cursor) {
		return new DescribeCustomersRequest(0, group, tag, search, null, null, cursor, null);
	}

	private static String number(int customer) {
		return Long.toString(FIRST + (long) customer * STEP);
	}

}
