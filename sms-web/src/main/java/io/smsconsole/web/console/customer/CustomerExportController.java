package io.smsconsole.web.console.customer;

import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.smsconsole.core.audience.customer.CustomerActions;
import io.smsconsole.core.audience.customer.CustomerInfo;
import io.smsconsole.core.audience.customer.CustomerList;
import io.smsconsole.core.audience.customer.DescribeCustomersRequest;
import io.smsconsole.core.base.sheet.SafeCsv;
import io.smsconsole.core.base.text.Texts;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.page.Attachment;
import io.smsconsole.web.page.Times;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Hands the list out as a file, as it is filtered, of any length: with masked numbers to
 * everybody who sees the list, with whole ones to those who may reveal them, which is
 * written into the audit log.
 */
@Controller
@RequestMapping(CustomerController.PATH)
class CustomerExportController {

	private static final String[] COLUMNS = { "number", "name", "attributes", "tags", "created" };

	private static final String SEPARATOR = "; ";

	private final CustomerActions customers;

	private final CustomerList list;

	private final Times times;

	CustomerExportController(CustomerActions customers, CustomerList list, Times times) {
		this.customers = customers;
		this.list = list;
		this.times = times;
	}

	@GetMapping("/export.csv")
	void masked(@ModelAttribute("filter") CustomerQuery filter, Locale locale, HttpServletResponse response)
			throws IOException {
		DescribeCustomersRequest request = filter.request(Cursor.START);
		this.customers.list(request);
		write(request, false, locale, response);
	}

	@GetMapping("/export-whole.csv")
	void whole(@ModelAttribute("filter") CustomerQuery filter, Locale locale, HttpServletResponse response)
			throws IOException {
		DescribeCustomersRequest request = filter.request(Cursor.START);
		this.customers.reveal(request);
		write(request, true, locale, response);
	}

	private void write(DescribeCustomersRequest request, boolean whole, Locale locale, HttpServletResponse response)
			throws IOException {
		ResourceBundle words = Texts.of("customers", locale);
		SafeCsv csv = new SafeCsv(Attachment.begin(response, Attachment.CSV, "customers.csv"));
		csv.row(Stream.of(COLUMNS).map((column) -> words.getString("column." + column)).toArray(String[]::new));
		this.list.forEach(request, whole, (customer) -> csv.row(cells(customer)));
		csv.flush();
	}

	private String[] cells(CustomerInfo customer) {
		return new String[] { customer.phoneNumber(), customer.name(),
				customer.attributeSet()
					.stream()
					.map((attribute) -> attribute.name() + ": " + attribute.value())
					.collect(Collectors.joining(SEPARATOR)),
				String.join(SEPARATOR, customer.tagSet()), this.times.unix(customer.createTime()) };
	}

}
