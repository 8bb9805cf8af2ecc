package io.smsconsole.core.limits.price;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.sheet.SafeCsv;
import io.smsconsole.core.base.sheet.SheetReader;
import io.smsconsole.core.base.sheet.SheetRow;
import io.smsconsole.core.base.sheet.Sheets;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Reads price lists from csv and writes them: ISO code, type, price, and a name that is
 * there for people only.
 */
@Component
public class PriceSheets {

	/** Every type of every country, and as much again. */
	private static final int MOST_ROWS = 2000;

	private static final int VALUE_LENGTH = 64;

	private static final List<String> TITLES = List.of("IsoCode", "SmsType", "Price", "Name");

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/** Of what stands in the sheet twice the first row is taken. */
	PriceSheet read(String content) {
		Map<PriceKey, PriceDraft> prices = new LinkedHashMap<>();
		List<PriceProblem> problems = new ArrayList<>();
		for (SheetRow row : rows(content)) {
			try {
				PriceDraft price = PriceDraft.of(row.cell(0), type(row.cell(1)), row.cell(2), Problems.first());
				if (prices.putIfAbsent(price.key(), price) != null) {
					throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, TITLES.get(0), "price.twice");
				}
			}
			catch (SmsException ex) {
				String code = row.cell(0);
				problems.add(new PriceProblem(row.number(), code.substring(0, Math.min(code.length(), VALUE_LENGTH)),
						ex.parameter(), ErrorTexts.reason(ex, LocaleContextHolder.getLocale())));
			}
		}
		return new PriceSheet(prices.values(), problems);
	}

	/**
	 * Writes the whole list as csv that can be read again.
	 * @param list lists prices, a page at a time
	 * @return the csv
	 */
	public byte[] write(Function<DescribePriceListRequest, DescribePriceListResponse> list) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			SafeCsv csv = new SafeCsv(out);
			csv.row(TITLES.toArray(String[]::new));
			int written = 0;
			List<PriceInfo> page;
			do {
				page = list.apply(new DescribePriceListRequest(null, Page.MAX_LIMIT, written)).priceSet();
				for (PriceInfo price : page) {
					csv.row(price.isoCode(), String.valueOf(price.smsType()), price.price(), price.name());
				}
				written += page.size();
			}
			while (page.size() == Page.MAX_LIMIT);
			csv.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static List<SheetRow> rows(String content) {
		List<SheetRow> rows = new ArrayList<>();
		String text = content.startsWith(BYTE_ORDER_MARK) ? content.substring(BYTE_ORDER_MARK.length()) : content;
		try (SheetReader reader = Sheets.open(text)) {
			for (SheetRow row = reader.read(); row != null; row = reader.read()) {
				if (rows.size() == MOST_ROWS) {
					throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Content", "price.rows", MOST_ROWS);
				}
				if (!rows.isEmpty() || !row.cell(0).strip().equalsIgnoreCase(TITLES.get(0))) {
					rows.add(row);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return rows;
	}

	private static Integer type(String cell) {
		try {
			return cell.isBlank() ? null : Integer.valueOf(cell.strip());
		}
		catch (NumberFormatException ex) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, TITLES.get(1), "price.type");
		}
	}

}
