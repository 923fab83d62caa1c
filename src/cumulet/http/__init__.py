"""The APIs' outside: one dictionary router, bodies, filters, paging, faults, discovery documents."""
