# syntax=docker/dockerfile:1
# Two stages: the first installs the locked wheels, the second carries only them and our code.
FROM --platform=linux/amd64 python:3.11-slim-bookworm AS build
# Bytecode once, here: the root file system is read-only when it runs. By content, not by time: reproducible.
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 UV_COMPILE_BYTECODE=1 PYC_INVALIDATION_MODE=UNCHECKED_HASH
WORKDIR /build
COPY requirements.lock .
RUN python -m venv /opt/venv \
 && pip install --no-cache-dir uv==0.13.8 \
 && VIRTUAL_ENV=/opt/venv uv pip sync --no-cache --require-hashes --only-binary :all: requirements.lock \
 && rm -rf /opt/venv/bin/pip* /opt/venv/lib/python3.11/site-packages/pip /opt/venv/lib/python3.11/site-packages/pip-*

FROM --platform=linux/amd64 python:3.11-slim-bookworm
LABEL org.opencontainers.image.title="midstance" \
      org.opencontainers.image.licenses="Apache-2.0"
ENV PATH=/opt/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 \
    MIDSTANCE_DATA_DIR=/data MIDSTANCE_HTTP_HOST=0.0.0.0 MIDSTANCE_HTTP_PORT=8080 \
    MPLCONFIGDIR=/tmp XDG_CACHE_HOME=/data/cache
RUN useradd --uid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin midstance \
 && install -d -o midstance -g midstance /data
WORKDIR /app
COPY --from=build /opt/venv /opt/venv
COPY LICENSE NOTICE ./
COPY analysis analysis
COPY knowledge knowledge
COPY bot bot
RUN python -m compileall -q --invalidation-mode unchecked-hash analysis knowledge bot
USER midstance
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s --retries=3 \
  CMD ["python", "-c", "import urllib.request, os; urllib.request.urlopen('http://127.0.0.1:%s/healthz' % os.environ['MIDSTANCE_HTTP_PORT'], timeout=2)"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
