/**
 * QR codes, drawn into the page.
 */
package io.smsconsole.web.qr;
