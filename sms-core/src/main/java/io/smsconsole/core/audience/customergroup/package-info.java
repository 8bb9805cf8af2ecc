/**
 * Groups of customers: whom to write to together.
 */
package io.smsconsole.core.audience.customergroup;
